import { awaitsMore, genericReader } from './any-page/generic-now.ts';
import type { Steps } from './budget/budget.ts';
import { allTextsAt, elementsAt, textAt } from './dom/select.ts';
import { type Fields, isEnough, namesEmployer } from './fields.ts';
import { isSameTitle } from './identity/which-job.ts';
import type { Block } from './posting.ts';
import type { Site } from './sites/site.ts';
import { structuredPosting } from './structured/structured.ts';
import { type ToldByPage, toldTogether } from './structured/told.ts';
import { toldByPage } from './structured/told-by-page.ts';
import { blocksOf } from './text/blocks.ts';
import { cleanCompany, cleanPlaces, cleanTitle } from './text/clean.ts';
import { tidy } from './text/text.ts';

/** One source of a posting's fields: the page, its structured data, its title. */
interface Source {
  title?: string;
  company?: string;
  location?: string;
  blocks?: () => Block[];
  told?: () => ToldByPage;
  more?: (said: readonly Block[]) => Block[];
}

/** Number of different titles in one place from which they are the cards of a list. */
const CARDS = 3;
/** Maximum length of a title that a pattern may split. */
const LONGEST_TITLE = 300;

/** Reads the posting with this number from a portal's page, by the portal's {@link Site}. */
export function* readSite(site: Site, number: string, document: Document, url: URL): Steps<Fields> {
  if (site.withGeneric && !(yield* genericReader())) throw new Error();
  const page = yield* pageSource(site, number, document);
  yield;
  const data = yield* structuredSource(site, page.title ?? '', document, url);
  const first = site.structured === 'first' ? [data, page] : [page, data];
  yield;
  const sources = [...first, titleSource(site, document), site.read?.(document, url) ?? {}];
  const title = firstOf(sources, 'title');
  const company = firstOf(namedBy(sources, site.portal), 'company') || firstOf(sources, 'company');
  yield;
  const blocks = yield* textOf(site, sources, document);
  return {
    title: cleanTitle(title, site.portal, company),
    company,
    location: firstOf(sources, 'location'),
    blocks,
    told: toldTogether([...sources.map(({ told }) => told?.()), toldByPage(document, title, site.told)]),
    more: data.more,
  };
}

function* pageSource(site: Site, number: string, document: Document): Steps<Source> {
  const at = (places: string[]) => places.map((place) => place.replaceAll('{number}', number));
  const company = cleanCompany(textAt(document, at(site.company)));
  yield;
  const title = titleAt(document, at(site.title));
  yield;
  const location = cleanPlaces(allTextsAt(document, at(site.location)), company);
  return {
    title,
    company,
    location,
    blocks: () => describe(document, at(site.description), site.leaveOut),
  };
}

/** Returns the title at the first place that has one. A place with several is a list of other jobs. */
function titleAt(document: Document, places: string[]): string {
  for (const place of places) {
    const titles = allTextsAt(document, [place]);
    if (titles[0] && titles.length < CARDS) return titles[0];
  }
  return '';
}

function describe(document: Document, places: string[], selector?: string): Block[] {
  const leaveOut = selector ? (element: Element) => element.matches(selector) : undefined;
  for (const place of places) {
    const blocks = elementsAt(document, place).flatMap((element) => blocksOf(element, leaveOut));
    if (isEnough(blocks)) return blocks;
  }
  return [];
}

/**
 * Reads structured data. It may still describe the previous posting; then its title differs from the page's. If
 * the site prefers structured data, its title selector is the less reliable one.
 */
function* structuredSource(site: Site, title: string, document: Document, url: URL): Steps<Source> {
  const job = site.structured === 'never' ? null : yield* structuredPosting(document, url);
  const isSame = site.structured === 'first' || title === '' || (job && isSameTitle(title, job.title));
  return (isSame && job) || {};
}

function titleSource(site: Site, document: Document): Source {
  const title = tidy((document.querySelector('head > title')?.textContent ?? '').slice(0, LONGEST_TITLE));
  return (site.pageTitle && title.match(site.pageTitle)?.groups) ?? {};
}

/** Returns the sources that do not name the portal as employer, which is often wrong; others are the last resort. */
function namedBy(sources: Source[], portal: string): Source[] {
  return sources.filter(({ company }) => namesEmployer(company, portal));
}

function firstOf(sources: Source[], field: 'title' | 'company' | 'location'): string {
  return sources.map((source) => source[field]).find(Boolean) ?? '';
}

/** Returns the first source's text, otherwise the text under the site's known headings. */
function* textOf({ sections }: Site, sources: Source[], document: Document): Steps<Block[]> {
  const text = yield* firstText(sources);
  if (text.length > 0 || !sections || awaitsMore()) return text;
  const found = (yield* genericReader())?.underHeading(document, sections) ?? [];
  return isEnough(found) ? found : [];
}

function* firstText(sources: Source[]): Steps<Block[]> {
  for (const { blocks } of sources) {
    const text = blocks?.() ?? [];
    yield;
    if (isEnough(text)) return text;
  }
  return [];
}
