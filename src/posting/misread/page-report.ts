import type { WeighedFields } from '../any-page/evidence.ts';
import { readGeneric } from '../any-page/generic.ts';
import { anyPageSteps } from '../any-page/read-any-page.ts';
import type { Take } from '../budget/budget.ts';
import { factsOf } from '../facts/facts-of.ts';
import { postingNumber, siteAt } from '../identity/identity.ts';
import type { Posting, Reading } from '../posting.ts';
import { jsonLdJobs } from '../structured/json-ld.ts';
import { postingLines, reportText } from './posting-lines.ts';
import { skeletonOf } from './skeleton.ts';
import { hasContacts, withoutContacts } from './without-contacts.ts';

/** Names of parameters that identify the job: "jobId", "gh_jid", "reqid". */
const JOB_ID =
  /^(?:gh_jid|jk|jl|vjk|p?id|.*(?:job|req(?:uisition)?|vacancy|position|posting|offer|stelle|token)[_-]?(?:id|no|nr|number|key|token)?)$/i;

/** Shape of an id; any other value may be a search, a name or a session. */
const ID = /^[\w.-]{1,40}$/;

const LONGEST = 300;

const isMail = (text: string) => /@|%40/.test(text) && hasContacts(text);

const MOST_CANDIDATES = 4;
const FIELDS = ['title', 'company', 'location'] as const;

/** Reading of a page for a report: shortened texts without addresses and personal numbers. */
export interface PageReport {
  address: string;
  reader: string;
  /** Result of automatic reading: "a posting", or the reason for none. */
  byItself: string;
  /** Result of reading on a click, in lines. */
  read: string[];
  /** Evidence on the page as a whole, in lines. */
  weighed: string[];
  /** Properties of the page's JobPostings with their lengths, one line a posting. */
  structured: string[];
  skeleton: string;
}

/** Builds the page's part of a report; `now` in ms since 1970. Never throws: every page has a skeleton. */
export async function pageReport(document: Document, url: URL, now: number, take: Take): Promise<PageReport> {
  let told: WeighedFields | null = null;
  const tell = (why: WeighedFields) => {
    told = why;
  };
  const asked = await take(anyPageSteps(document, url, { asked: true, tell }));
  const seen = told ? null : await orNull(() => take(readGeneric(document, url, trustsData(url))));
  const why = told ?? seen?.why;
  const jobs = await orNull(() => take(jsonLdJobs(document)));
  return {
    address: reportAddress(url),
    reader: readerOf(url, told),
    byItself: outcome(await take(anyPageSteps(document, url))),
    read: 'posting' in asked ? linesRead(asked.posting, now) : [`nothing: ${asked.unread}`],
    weighed: why ? weighedLines(why) : [],
    structured: (jobs ?? []).slice(0, MOST_CANDIDATES).map(propertiesOf),
    skeleton: (await orNull(() => skeletonOf(document))) ?? '(none could be made)',
  };
}

function linesRead(posting: Posting, now: number): string[] {
  return postingLines(posting, factsOf(posting.told ?? {}, now));
}

function readerOf(url: URL, told: WeighedFields | null): string {
  if (told?.signs.some(({ from }) => from === 'JobPosting')) return 'structured data';
  if (told) return 'the page as a whole';
  const site = siteAt(url);
  return site ? `what is known of ${site.portal}` : 'none';
}

const trustsData = (url: URL): boolean => siteAt(url)?.structured !== 'never';

const outcome = (reading: Reading): string => ('posting' in reading ? 'a posting' : reading.unread);

function weighedLines(why: WeighedFields): string[] {
  const fields = FIELDS.map((field) => {
    const best = why[field].slice(0, MOST_CANDIDATES);
    return `${field}: ${best.map(({ text, from, score }) => `${score.toFixed(1)} «${reportText(text)}» (${reportText(from)})`).join(' · ')}`;
  });
  const total = why.signs.reduce((sum, { score }) => sum + score, 0);
  return [
    ...fields,
    `signs: ${total} = ${why.signs.map(({ from, score }) => `${reportText(from)} ${score}`).join(', ')}`,
  ];
}

/** Lists property names and lengths, no values: "title 23, description 2931, hiringOrganization.name 7". */
function propertiesOf(job: Record<string, unknown>): string {
  const told = Object.entries(job).flatMap(([name, value]) => lengthsOf(name, value, 0));
  return told.slice(0, 40).join(', ');
}

function lengthsOf(name: string, value: unknown, depth: number): string[] {
  if (!/^[@\w]{1,40}$/.test(name)) return [];
  if (typeof value !== 'object' || value === null) return [`${name} ${String(value ?? '').length}`];
  const entries = Array.isArray(value)
    ? value.slice(0, 1).map((one) => ['0', one] as const)
    : Object.entries(value);
  if (depth > 2) return [name];
  return entries.flatMap(([key, inner]) => lengthsOf(key, inner, depth + 1).map((told) => `${name}.${told}`));
}

async function orNull<T>(make: () => T | Promise<T>): Promise<T | null> {
  try {
    return await make();
  } catch {
    return null;
  }
}

/**
 * Returns a page's address for a report: no user name, and only parameters with the job's id. Of the fragment
 * only a path remains ("#/jobs/7").
 */
export function reportAddress(url: URL): string {
  const site = siteAt(url);
  const number = (site && postingNumber(site, url)) ?? '';
  const kept: string[] = [];
  // Firefox content scripts cannot iterate over search parameters, only call `forEach`.
  url.searchParams.forEach((value, name) => {
    const isNumber = number !== '' && number.split('/').includes(value);
    const isId = JOB_ID.test(name) && ID.test(value) && /\d/.test(value);
    if ((isNumber || isId) && !isMail(value)) kept.push(`${name}=${value}`);
  });
  const path = masked(decoded(url.pathname).slice(0, 2 * LONGEST));
  const fragment = /^#!?\//.test(url.hash)
    ? masked(decoded(url.hash.split('?')[0] ?? '').slice(0, 2 * LONGEST))
    : '';
  const query = kept.length > 0 ? `?${kept.join('&')}` : '';
  return `${url.protocol}//${url.host}${path}${query}${fragment}`.slice(0, LONGEST);
}

/** Removes e-mail addresses only: a long number in a path is the job's own. */
function masked(path: string): string {
  return path
    .split('/')
    .map((part) => (isMail(part) ? withoutContacts(part) : part))
    .join('/');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
