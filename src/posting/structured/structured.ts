import type { Steps } from '../budget/budget.ts';
import { headingsOf, jobOnScreen } from '../identity/which-job.ts';
import { jsonLdJobs } from './json-ld.ts';
import { microdataJobs } from './microdata.ts';
import { type StructuredJob, structuredJob } from './schema-org.ts';

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
