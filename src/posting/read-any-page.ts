import { atOnce, type Steps } from './budget.ts';
import type { WeighedFields } from './generic/evidence.ts';
import { genericReader } from './generic-now.ts';
import { postingNumber, siteAt } from './identity.ts';
import type { Reading } from './posting.ts';
import { postingSteps, readingOf, safely } from './read-posting.ts';
import { readWithShadows } from './shadows.ts';
import type { Site } from './sites/site.ts';

/** How to read: `asked`: the user wants this page read; `tell` hears what the generic reader weighed. */
export interface HowToRead {
  asked?: boolean;
  tell?: (why: WeighedFields) => void;
}

/**
 * Reads whatever page the user points at: a portal's as {@link readPosting} does, any other with the generic reader.
 * By itself that is strict, and gives nothing of a page that does not look like one posting. Where the user has asked
 * for this page, what is there is read, and `sure` tells whether it would have been read by itself.
 */
export function readAnyPage(document: Document, url: URL, how: HowToRead = {}): Reading {
  return atOnce(anyPageSteps(document, url, how));
}

/** {@link readAnyPage}, step by step. */
export function anyPageSteps(document: Document, url: URL, how: HowToRead = {}): Steps<Reading> {
  return safely(readEitherWay(document, url, how));
}

/** Of a known site's page both readers are tried: they share one budget. */
function* readEitherWay(document: Document, url: URL, { asked = false, tell }: HowToRead): Steps<Reading> {
  const site = siteAt(url);
  const known = site ? yield* postingSteps(document, url) : null;
  if (known && 'posting' in known) return known;
  const isNone = site !== null && isNoPosting(site, url);
  if (isNone && !asked) return { unread: 'no-posting' };
  return yield* readWithShadows(document, function* (page) {
    const generic = yield* genericReader();
    if (!generic) return { unread: 'broken' };
    const fields = yield* generic.readGeneric(page, url, site?.structured !== 'never');
    tell?.(fields.why);
    const sure = fields.sure && !isNone;
    if (!sure && !asked) return known ?? { unread: 'no-posting' };
    return readingOf({ ...fields, sure }, url);
  });
}

/** Reads the page that the user has asked for, whatever it looks like, step by step. */
export function askedPageSteps(document: Document, url: URL): Steps<Reading> {
  return anyPageSteps(document, url, { asked: true });
}

/** A list, or a page that {@link Site.only} has ruled out: the generic reader would make a posting of it. */
function isNoPosting(site: Site, url: URL): boolean {
  if (postingNumber(site, url) !== null) return site.only !== undefined;
  return (site.list ?? []).some((pattern) => pattern.test(url.href));
}
