import type { Steps } from '../budget/budget.ts';
import { checkSize, READING_LIMITS } from '../budget/limits.ts';
import { type Fields, isEnough } from '../fields.ts';
import type { Block } from '../posting.ts';
import type { StructuredJob } from '../structured/schema-org.ts';
import { structuredPosting } from '../structured/structured.ts';
import { toldTogether } from '../structured/told.ts';
import { toldByPage } from '../structured/told-by-page.ts';
import { cleanTitle } from '../text/clean.ts';
import { isFlattened } from '../text/flattened.ts';
import { isApplicationForm } from './application-form.ts';
import { companiesOn } from './company.ts';
import { bestOf, type FieldCandidate, type WeighedFields } from './evidence.ts';
import { isRepeated, titlesOn } from './headline.ts';
import { mainBlocks } from './main-text.ts';
import { namesOn } from './page-names.ts';
import { placesOn } from './place-on-page.ts';
import { areEnough, postingSigns } from './signs.ts';

/** Result of the generic reader: the fields, whether the page looks like one posting, and the evidence. */
export interface GenericFields extends Fields {
  sure: boolean;
  /** Whether the page's title, its sharing title or its address repeats the posting's title. */
  confirmed: boolean;
  /** Whether the page is an application form. */
  isForm: boolean;
  why: WeighedFields;
}

/** Weight of structured data, which outweighs visible evidence. */
const TOLD = 12;

/**
 * Reads a page of an unknown portal. Each field is its best candidate, from structured data of this posting if
 * there is any, else from the page. `sure` is true if the page looks like one ad, not like a list, an article or
 * a guide. With `trustData` false, structured data is ignored.
 */
export function* readGeneric(document: Document, url: URL, trustData: boolean): Steps<GenericFields> {
  checkSize(document, READING_LIMITS.elements);
  yield;
  const job = trustData ? yield* structuredPosting(document, url) : null;
  yield;
  const names = namesOn(document, url);
  yield;
  const titles = [...told(job?.title), ...(job ? [] : yield* titlesOn(document, url, names))];
  const title = bestOf(titles) || names.title;
  yield;
  const blocks = yield* job ? textOf(job, document) : mainBlocks(document);
  yield;
  const signs = job ? told('JobPosting') : postingSigns(document, url, { title, blocks, names });
  yield;
  const companies = [
    ...told(job?.company),
    ...(job?.company ? [] : yield* companiesOn(document, url, title, blocks, names)),
  ];
  // The page's own name for its site, as its title may end with it; for display there is `siteName`.
  const portal = names.site.length <= 40 && names.site ? names.site : url.hostname.replace(/^www\./, '');
  const company = bestOf(companies) || portal;
  yield;
  const places = [
    ...told(job?.location),
    ...(job?.location ? [] : yield* placesOn(document, title, company, blocks)),
  ];
  yield;
  return {
    title: cleanTitle(title, portal, company),
    company,
    location: bestOf(places),
    blocks,
    told: toldTogether([job?.told(), toldByPage(document, title)]),
    more: job?.more,
    sure: areEnough(signs),
    isForm: !job && isApplicationForm(document, url, blocks),
    confirmed: job !== null || isRepeated(title, names),
    why: { title: titles, company: companies, location: places, signs },
  };
}

function told(text = ''): FieldCandidate[] {
  return text === '' ? [] : [{ text, from: 'JobPosting', score: TOLD }];
}

/** Prefers the page's text if structured data flattens the description to a line or omits it. */
function* textOf(job: StructuredJob, document: Document): Steps<Block[]> {
  const blocks = job.blocks();
  if (isEnough(blocks) && blocks.length > 2) return blocks;
  yield;
  const shown = yield* mainBlocks(document);
  if (!isEnough(blocks)) return isEnough(shown) ? shown : blocks;
  const isSame = isFlattened(blocks, shown);
  return isSame ? shown : blocks;
}
