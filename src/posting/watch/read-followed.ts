import { anyPageSteps } from '../any-page/read-any-page.ts';
import type { Steps } from '../budget/budget.ts';
import { siteAt } from '../identity/identity.ts';
import type { Reading } from '../posting.ts';
import { postingSteps } from '../read-posting.ts';

/**
 * Reads a page of a followed site: only postings on a job site, anything that looks like one on other allowed
 * sites. On request it reads any page.
 */
export function readFollowed(document: Document, url: URL, asked = false): Steps<Reading> {
  return siteAt(url) && !asked ? postingSteps(document, url) : anyPageSteps(document, url, { asked });
}
