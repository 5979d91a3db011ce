import { sectionsOf, sizeOf } from './ad-size.ts';
import type { Steps } from './budget.ts';
import { type Fields, isEnough, namesEmployer } from './fields.ts';
import { genericReader } from './generic-now.ts';
import { postingNumber } from './identity.ts';
import type { Block } from './posting.ts';
import type { Site } from './sites/site.ts';

/** Shorter text from the selectors may be an introduction without the body. */
const SHORT = 1_200;

/**
 * Completes the fields from a site's selectors with the generic reader if they look incomplete. A portal that
 * changed its markup leaves its selectors with nothing, or with the introduction only. Most pages never load the
 * generic reader: their text has the sections of an ad, or is long.
 */
export function* crossChecked(fields: Fields, site: Site, document: Document, url: URL): Steps<Fields> {
  if (isBesideList(site, url)) return fields;
  const isComplete =
    fields.title !== '' && namesEmployer(fields.company, site.portal) && isWhole(fields.blocks);
  if (isComplete && fields.location !== '') return fields;
  const generic = yield* genericReader();
  if (!generic) return fields;
  return isComplete
    ? { ...fields, location: yield* generic.placeOnPage(fields, document) }
    : yield* generic.heldAgainstPage(fields, site, document, url);
}

/** Whether the posting is shown beside a list; the pane may still show the previous posting. */
function isBesideList(site: Site, url: URL): boolean {
  const number = postingNumber(site, url)?.split('/').at(-1) ?? '';
  return !url.pathname.includes(number) && (site.list ?? []).some((pattern) => pattern.test(url.href));
}

function isWhole(blocks: Block[]): boolean {
  return isEnough(blocks) && (sizeOf(blocks) >= SHORT || sectionsOf(blocks) > 1);
}
