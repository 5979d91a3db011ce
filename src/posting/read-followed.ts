import type { Steps } from './budget.ts';
import { siteAt } from './identity.ts';
import type { Reading } from './posting.ts';
import { anyPageSteps } from './read-any-page.ts';
import { postingSteps } from './read-posting.ts';

/**
 * Reads a page of a site that is followed: on a job site its postings and nothing else, on any other that the user allowed
 * whatever is one. What the user has asked for is read whatever it looks like.
 */
export function readFollowed(document: Document, url: URL, asked = false): Steps<Reading> {
  return siteAt(url) && !asked ? postingSteps(document, url) : anyPageSteps(document, url, { asked });
}
