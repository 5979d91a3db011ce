import { atOnce, type Steps } from '../budget/budget.ts';
import { readWithShadows } from '../dom/shadows.ts';
import { postingNumber, siteAt } from '../identity/identity.ts';
import type { Reading } from '../posting.ts';
import { postingSteps, readingOf, safely } from '../read-posting.ts';
import type { Site } from '../sites/site.ts';
import type { WeighedFields } from './evidence.ts';
import { genericReader } from './generic-now.ts';

/** Options of a reading. `asked`: the user requested it; `tell` receives the evidence of the generic reader. */
interface HowToRead {
  asked?: boolean;
  tell?: (why: WeighedFields) => void;
}

/**
 * Reads any page: a portal's as {@link readPosting} does, others with the generic reader. Automatic reading is
 * strict and returns nothing unless the page looks like one posting. On request (`asked`) it reads whatever is
 * there; `sure` then says whether automatic reading would have accepted it.
 */
export function readAnyPage(document: Document, url: URL, how: HowToRead = {}): Reading {
  return atOnce(anyPageSteps(document, url, how));
}

/** Runs {@link readAnyPage} in steps. */
export function anyPageSteps(document: Document, url: URL, how: HowToRead = {}): Steps<Reading> {
  return safely(readEitherWay(document, url, how));
}

/** Tries both readers on a known site's page, within one budget. */
function* readEitherWay(document: Document, url: URL, { asked = false, tell }: HowToRead): Steps<Reading> {
  const site = siteAt(url);
  const known = site ? yield* postingSteps(document, url) : null;
  if (known && ('posting' in known || known.unread === 'form')) return known;
  const isNone = site !== null && isNoPosting(site, url);
  if (isNone && !asked) return { unread: 'no-posting' };
  return yield* readWithShadows(document, function* (page) {
    const generic = yield* genericReader();
    if (!generic) return { unread: 'broken' };
    const fields = yield* generic.readGeneric(page, url, site?.structured !== 'never');
    tell?.(fields.why);
    if (fields.isForm) return { unread: 'form' };
    const sure = fields.sure && !isNone;
    if (!sure && !asked) return known ?? { unread: 'no-posting' };
    return readingOf({ ...fields, sure }, url);
  });
}

/** Whether the page is a list or excluded by {@link Site.only}; the generic reader might take it for a posting. */
function isNoPosting(site: Site, url: URL): boolean {
  if (postingNumber(site, url) !== null) return site.only !== undefined;
  return (site.list ?? []).some((pattern) => pattern.test(url.href));
}
