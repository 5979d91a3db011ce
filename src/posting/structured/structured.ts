import type { Steps } from '../budget/budget.ts';
import { READING_LIMITS, TooLarge } from '../budget/limits.ts';
import { spend } from '../budget/spend.ts';
import { someOf } from '../dom/some-of.ts';
import { headingsOf, jobOnScreen } from '../identity/which-job.ts';
import { SECTION_PROPERTIES } from '../text/requirement-blocks.ts';
import { tidy } from '../text/text.ts';
import type { JobNode } from './job-node.ts';
import { jsonLdJobs } from './json-ld.ts';
import { type StructuredJob, structuredJob } from './schema-org.ts';

/** Maximum number of an item's properties to visit; an ad has a few dozen. */
const MOST_PROPERTIES = 200;

const JOB = '[itemtype*="schema.org/JobPosting"]';

/** Depth of a place: it has an address, the address a country, the country a name. */
const DEEPEST = 4;

/** Returns the posting in view from the page's JSON-LD, else its microdata; null if none. */
export function* structuredPosting(document: Document, url: URL): Steps<StructuredJob | null> {
  const readers = [jsonLdJobs, microdataJobs];
  for (const read of readers) {
    const jobs: StructuredJob[] = [];
    for (const node of yield* read(document)) {
      jobs.push(structuredJob(node));
      yield;
    }
    const job = jobs.length > 0 ? jobOnScreen(jobs, { url, headings: headingsOf(document) }) : null;
    if (job) return job;
  }
  return null;
}

/** Returns the schema.org JobPostings in a page's microdata, in the shape of JSON-LD. */
function* microdataJobs(document: Document): Steps<JobNode[]> {
  const items = [...document.querySelectorAll(JOB)].filter((item) => !item.parentElement?.closest(JOB));
  if (items.length > READING_LIMITS.jobs) throw new TooLarge();
  const jobs: JobNode[] = [];
  for (const item of items) {
    jobs.push(itemOf(item, 0));
    yield;
  }
  return jobs;
}

function itemOf(scope: Element, depth: number): JobNode {
  const item: JobNode = { '@type': scope.getAttribute('itemtype')?.split('/').pop() ?? '' };
  const properties = someOf(scope, '[itemprop]', MOST_PROPERTIES);
  for (const property of properties) {
    spend(1);
    if (property.parentElement?.closest('[itemscope]') !== scope) continue;
    for (const name of (property.getAttribute('itemprop') ?? '').split(/\s+/))
      add(item, name, propertyValue(property, name, depth));
  }
  return item;
}

/** Adds a property. A repeated one becomes a list; an empty one is ignored. */
function add(item: JobNode, name: string, value: unknown): void {
  if (value === '') return;
  const before = item[name];
  item[name] = before === undefined ? value : [before, value].flat();
}

/** Returns a property's value. The description keeps its markup, as blocks are made from it; others become text. */
function propertyValue(property: Element, name: string, depth: number): unknown {
  const content = property.getAttribute('content');
  if (content !== null) return tidy(content);
  if (property.hasAttribute('itemscope')) return depth < DEEPEST ? itemOf(property, depth + 1) : '';
  spend(0, property.textContent?.length);
  if (name === 'description' || SECTION_PROPERTIES.includes(name)) return property.innerHTML;
  return tidy(property.getAttribute('datetime') ?? property.textContent ?? '');
}
