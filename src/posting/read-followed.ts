import { siteAt } from './identity.ts';
import type { Reading } from './posting.ts';
import { readAnyPage } from './read-any-page.ts';
import { readPosting } from './read-posting.ts';

/**
 * Reads a page of a site that is followed: on a job site its postings and nothing else, on any other that the user allowed
 * whatever is one. What the user has asked for is read whatever it looks like.
 */
export function readFollowed(document: Document, url: URL, asked = false): Reading {
  return siteAt(url) && !asked ? readPosting(document, url) : readAnyPage(document, url, { asked });
}
