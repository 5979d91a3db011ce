import { metaContent } from '../dom/select.ts';
import { someOf } from '../dom/some-of.ts';
import type { StructuredJob } from '../structured/schema-org.ts';
import { foldName } from '../text/text.ts';
import { withoutEndSlashes } from './address.ts';

/** Evidence of the open posting: the page's address and the words in its title and headings. */
interface OnScreen {
  url: URL;
  headings: string[];
}

const TITLES = 'head > title, h1, [itemprop="title"]';
/** Headings that may be the title if there is no h1; only the first few, later ones are of other jobs. */
const HEADINGS = 'h2, h3, h4, [role="heading"]';
const FIRST_HEADINGS = 3;
/** Maximum number of titles checked; a page with more is a list. */
const MOST_TITLES = 30;

/** Returns the page's title and main headings, folded. */
export function headingsOf(document: Document): string[] {
  const headings = someOf(document, HEADINGS, FIRST_HEADINGS);
  const titles = someOf(document, TITLES, MOST_TITLES);
  const texts = [...titles, ...headings].map((element) => element.textContent ?? '');
  return [...texts, metaContent(document, 'og:title')].map((text) => foldName(text.slice(0, 300)));
}

/**
 * Returns the job in view from a page's structured data, or null. Lists describe many jobs, and pages that
 * change without a load still describe the previous one.
 */
export function jobOnScreen(jobs: StructuredJob[], { url, headings }: OnScreen): StructuredJob | null {
  const titled = jobs.filter((job) => job.title !== '');
  const own = new Set(titled.filter((job) => isAtAddress(job, url)));
  const says = headings.map(saying);
  const named = titled.filter(({ title }) => {
    const wanted = foldName(title);
    return says.some((heading) => heading(wanted));
  });
  const both = named.filter((job) => own.has(job));
  return only(both) ?? only(named) ?? only([...own]);
}

/** Returns the job if all are the same one: some pages repeat it. */
function only(jobs: StructuredJob[]): StructuredJob | null {
  const [first] = jobs;
  if (!first) return null;
  const title = foldName(first.title);
  const same = jobs.every((job) => foldName(job.title) === title && job.company === first.company);
  return same ? first : null;
}

function isAtAddress(job: StructuredJob, url: URL): boolean {
  const address = `${url.pathname}${url.search}`.toLowerCase();
  if (job.numbers.some((number) => number.length > 3 && address.includes(number.toLowerCase()))) return true;
  return job.urls.some((other) => samePath(other, url));
}

function samePath(other: string, url: URL): boolean {
  if (!URL.canParse(other, url)) return false;
  const { host, pathname } = new URL(other, url);
  return host === url.host && pathname.length > 1 && bare(pathname) === bare(url.pathname);
}

const bare = (path: string): string => withoutEndSlashes(path).toLowerCase();

/** Whether two spellings are the same title. */
export function isSameTitle(one: string, other: string): boolean {
  const [a, b] = [foldName(one), foldName(other)];
  return saying(a)(b) || saying(b)(a);
}

/**
 * Returns a test for whether the heading contains a title, both folded. Portals add "(m/f/d)", a town or the
 * employer. The heading is split once for all titles.
 */
function saying(heading: string): (title: string) => boolean {
  const there = new Set(heading.split(' '));
  return (title) => {
    if (title === '' || heading === '') return false;
    if (heading.includes(title)) return true;
    const words = title.split(' ');
    return words.length > 2 && words.filter((word) => there.has(word)).length / words.length >= 0.7;
  };
}
