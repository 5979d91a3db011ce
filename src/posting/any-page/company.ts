import type { Steps } from '../budget/budget.ts';
import { textAt } from '../dom/select.ts';
import { someOf } from '../dom/some-of.ts';
import type { Block } from '../posting.ts';
import { cleanCompany } from '../text/clean.ts';
import { labelled } from '../text/labelled.ts';
import { foldName, tidy } from '../text/text.ts';
import { withMoreWords } from '../text/with-more-words.ts';
import { byTestId } from './by-test-id.ts';
import { textsByTitle } from './by-title.ts';
import { ofSite } from './company-of-site.ts';
import { type FieldCandidate, type FieldSearch, foundBy, ranked } from './evidence.ts';
import { isPlainHeading } from './job-title.ts';
import { isLabelValue } from './label-value.ts';
import { joined, nameOfHost, spelledIn } from './name-of-host.ts';
import { namesInText } from './named-in-text.ts';
import { isOutsideText } from './outside-text.ts';
import { isSiteName, type PageNames } from './page-names.ts';

const LABEL = withMoreWords(
  /^((?:hiring |client )?(?:company|employer|organi[sz]ation)( name)?|firma|arbeitgeber|unternehmen|entreprise|employeur|société|empresa|azienda|společnost|zaměstnavatel|spoločnosť|pracodawca|bedrijf|werkgever|företag|arbetsgivare|virksomhed|arbeidsgiver)$/i,
  'company',
);
const MARKED = [
  '[itemprop="hiringOrganization"] [itemprop="name"], [itemprop="hiringOrganization"]',
  byTestId('company-name', 'companyname', 'employer-name'),
  '[class*="company-name" i], [class*="companyname" i], [class*="company_name" i], [class*="employer-name" i], [class*="employername" i], [class*="hiring_company" i]',
];
const PROFILE =
  'a[href*="/company/" i], a[href*="/companies/" i], a[href*="/employer" i], a[href*="/firma/" i], a[href*="/firmy/" i], a[href*="/unternehmen/" i], a[href*="/entreprise" i], a[href*="/empresa" i]';
const EMPLOYER = /^ ?(?:\([^)]*\) )?(?:at|@|bei|chez|hos|w|u|presso|en) ([^|–—·•-]+)/;
/** Words that portals write around a title where an employer's name could be. */
const NO_NAMES =
  /^(?:job application(?: for)?|apply for|hiring|remote|home|logo|website|official site|(?:more|all|view|see|search|browse|other|our|similar|related|open) .*)$/;
const LONGEST = 60;
const MOST_BLOCKS = 80;
const OF_HOST = 'host in text';
/** Score from which a name is clear enough to skip the search for the site's owner. */
const CLEAR = 8;
/** Maximum score of the site's own name, so one clear statement about this job's employer outweighs it. */
export const MOST_OF_SITE = 4;

/**
 * Returns employer candidates, best first. Statements about this job (marked, labelled, "Welder at Contoso",
 * "join Contoso") outweigh those about the site. On a job board the two differ; on an employer's own site they
 * agree.
 */
export function* companiesOn(
  document: Document,
  url: URL,
  title: string,
  blocks: readonly Block[],
  names: PageNames,
): Steps<FieldCandidate[]> {
  const named = (candidates: readonly FieldCandidate[]) =>
    candidates
      .map((candidate) => ({ ...candidate, text: cleanCompany(tidy(candidate.text)) }))
      .filter(({ text }) => isName(text, title));
  const job = byName(
    named(
      yield* foundBy([
        ...ofJob(document, title, names),
        () => namesInText(document, blocks),
        () => ownName(url, blocks),
      ]),
    ),
  );
  if ((job[0]?.score ?? 0) > CLEAR) return job;
  const site = byName(named(yield* foundBy(ofSite(document, url, title, names)))).map((candidate) => {
    const isHost = isSiteName(candidate.text, names);
    return { ...candidate, score: Math.min(candidate.score + (isHost ? 0.5 : 0), MOST_OF_SITE) };
  });
  return inFull(byName([...job, ...site]));
}

/** Legal form at the end of a name, and a short form in brackets. */
const SUFFIX = /,? (?:Inc|Ltd|LLC|GmbH|AG|SE|s\.r\.o|a\.s)\.?$| \(.*\)$/;

/** Ranks spellings of a name as one: with and without its legal form, or a short form in brackets. */
function byName(candidates: readonly FieldCandidate[]): FieldCandidate[] {
  return ranked(candidates, (text) => foldName(text.replace(SUFFIX, '')));
}

/** A name of one to four words. */
const SHORT_NAME = /^[\p{L}\p{N}.&'’+-]+(?: [\p{L}\p{N}.&'’+-]+){0,3}$/u;

/** Prefers the full name where the host has only a short form: "Tailspin" of Tailspin Trams. */
function inFull(all: FieldCandidate[]): FieldCandidate[] {
  const [first] = all;
  if (!first?.from.startsWith(OF_HOST)) return all;
  const begins = `${foldName(first.text)} `;
  const full = all.find(({ text }) => SHORT_NAME.test(text) && foldName(text).startsWith(begins));
  return full ? [{ ...full, score: first.score }, ...all] : all;
}

function ofJob(document: Document, title: string, names: PageNames): FieldSearch[] {
  const at = (names.title.split(title, 2)[1] ?? '').match(EMPLOYER)?.[1] ?? '';
  return [
    () => ({ text: textAt(document, MARKED), from: 'marked', score: 6 }),
    () => ({ text: labelled(document, LABEL, isLabelValue), from: 'label', score: 6 }),
    () => [
      { text: profileOn(document, names), from: 'profile', score: 4.5 },
      { text: hiringIn(names.title, title), from: 'title', score: 5 },
      { text: at, from: 'title', score: 5 },
      { text: repeatedIn(document, title), from: 'by title', score: 5 },
    ],
  ];
}

/** Returns the host's name if the ad itself mentions it: a job board's name is around its ads, not in them. */
function ownName(url: URL, blocks: readonly Block[]): FieldCandidate {
  const name = nameOfHost(url.hostname);
  const texts = blocks.slice(0, MOST_BLOCKS).map(({ text }) => spelledIn(text.slice(0, 600), name));
  const spelled = texts.filter(Boolean);
  return { text: spelled[0] ?? '', from: OF_HOST, score: spelled.length > 1 ? 5 : 3.9 };
}

/** Returns a text near the title that the title begins or ends with: "Contoso - Welder", then "Contoso". */
function repeatedIn(document: Document, title: string): string {
  const pieces = title.split(/ [-–—|] /).map(foldName);
  const ends = pieces.length > 1 ? [pieces[0], pieces.at(-1)] : [];
  return textsByTitle(document, title).find((text) => ends.includes(foldName(text))) ?? '';
}

/** Returns the text of the first link to an employer profile. */
function profileOn(document: Document, { host }: PageNames): string {
  const links = someOf(document, PROFILE, 10).filter((link) => !isOutsideText(link) && leadsTo(link, host));
  return (
    links.map((link) => tidy((link.textContent ?? '').slice(0, 100))).find((text) => isName(text, '')) ?? ''
  );
}

/** Whether the link stays on this host. A profile elsewhere carries that site's name. */
function leadsTo(link: Element, host: string): boolean {
  const [, other] = link.getAttribute('href')?.match(/^(?:https?:)?\/\/([^/?#]+)/i) ?? [];
  return !other || joined(other) === host;
}

/** Matches "Contoso hiring Welder in Oslo" in a portal's page title. */
function hiringIn(pageTitle: string, title: string): string {
  const before = pageTitle.split(title, 2)[0] ?? '';
  return before.match(/^(.{2,50}?) (?:is )?hiring\b/)?.[1] ?? '';
}

function isName(text: string, title: string): boolean {
  if (text.length < 2 || text.length > LONGEST || !/\p{L}/u.test(text)) return false;
  return !NO_NAMES.test(foldName(text)) && !isPlainHeading(text) && foldName(title) !== foldName(text);
}
