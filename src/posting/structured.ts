import { jsonLdJobs } from './json-ld.ts';
import { microdataJobs } from './microdata.ts';
import { type StructuredJob, structuredJob } from './schema-org.ts';
import { headingsOf, jobOnScreen } from './which-job.ts';

/** What the page's JSON-LD, else its microdata, says of the posting in front of the reader; null if nothing. */
export function structuredPosting(document: Document, url: URL): StructuredJob | null {
  const readers = [jsonLdJobs, microdataJobs];
  for (const read of readers) {
    const jobs = read(document).map((node) => structuredJob(node));
    const job = jobs.length > 0 ? jobOnScreen(jobs, { url, headings: headingsOf(document) }) : null;
    if (job) return job;
  }
  return null;
}
