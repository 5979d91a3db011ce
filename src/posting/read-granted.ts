import { siteAt } from './identity.ts';
import type { Reading } from './posting.ts';
import { readAnyPage } from './read-any-page.ts';
import { readPosting } from './read-posting.ts';

/** Reads a page that the user allowed: on a portal its postings and nothing else, on any other site whatever is one. */
export function readGranted(document: Document, url: URL): Reading {
  return siteAt(url) ? readPosting(document, url) : readAnyPage(document, url);
}
