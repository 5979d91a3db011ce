import { headingsOf, jobOnScreen } from '../identity/which-job.ts';
import { embeddedJson } from './embedded-json.ts';
import { jobNodesIn, type StructuredJob, structuredJob } from './schema-org.ts';

/**
 * Returns the posting in view from data of the page's own script, where it embeds a schema.org JobPosting
 * without JSON-LD. Such data does not change when the page navigates by itself, so it must match the posting on
 * screen.
 */
export function embeddedJob(document: Document, url: URL, place: string): StructuredJob | null {
  const jobs = jobNodesIn(embeddedJson(document, place)).map((node) => structuredJob(node));
  return jobOnScreen(jobs, { url, headings: headingsOf(document) });
}
