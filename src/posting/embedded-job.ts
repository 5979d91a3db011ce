import { embeddedJson } from './embedded-json.ts';
import { jobNodesIn, type StructuredJob, structuredJob } from './schema-org.ts';
import { headingsOf, jobOnScreen } from './which-job.ts';

/**
 * The posting in view, where a page has a schema.org JobPosting among the data of its own script instead of in
 * JSON-LD. Such data stay as they were when the page moves on by itself, so it must be the one on screen.
 */
export function embeddedJob(document: Document, url: URL, place: string): StructuredJob | null {
  const jobs = jobNodesIn(embeddedJson(document, place)).map((node) => structuredJob(node));
  return jobOnScreen(jobs, { url, headings: headingsOf(document) });
}
