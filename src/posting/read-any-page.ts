import { readGeneric } from './generic.ts';
import { postingNumber, siteAt } from './identity.ts';
import type { Reading } from './posting.ts';
import { readingOf, readPosting, safely } from './read-posting.ts';
import { readWithShadows } from './shadows.ts';
import type { Site } from './sites/site.ts';

/**
 * Reads whatever page the user points at: a portal's as {@link readPosting} does, any other with the generic
 * reader. It is apart from `readPosting` so that no page of a portal loads the generic reader without need.
 */
export function readAnyPage(document: Document, url: URL): Reading {
  const site = siteAt(url);
  const known = site ? readPosting(document, url) : null;
  if (known && 'posting' in known) return known;
  if (site && isNoPosting(site, url)) return { unread: 'no-posting' };
  return safely(() =>
    readWithShadows(document, (page) => {
      const fields = readGeneric(page, url, site?.structured !== 'never');
      if (!fields) return known ?? { unread: 'no-posting' };
      return readingOf(fields, url);
    }),
  );
}

/** A list, or a page that {@link Site.only} has ruled out: the generic reader would make a posting of it. */
function isNoPosting(site: Site, url: URL): boolean {
  if (postingNumber(site, url) !== null) return site.only !== undefined;
  return (site.list ?? []).some((pattern) => pattern.test(url.href));
}
