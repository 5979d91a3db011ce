import { sectionsOf, sizeOf } from './ad-size.ts';
import type { Steps } from './budget.ts';
import { type Fields, isEnough, namesEmployer } from './fields.ts';
import { genericReader } from './generic-now.ts';
import { postingNumber } from './identity.ts';
import type { Block } from './posting.ts';
import type { Site } from './sites/site.ts';

/** With fewer characters than this, what the selectors found may be an introduction without the body. */
const SHORT = 1_200;

/**
 * What a site's selectors found, held against what the page as a whole shows: where its markup has changed they find
 * nothing, or an introduction without the body. Then what the generic reader sees of the same posting goes before it.
 * Most pages are not looked at a second time, and never get that reader: what was found has the sections of an ad, or is long.
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

/** A posting beside the list that it was chosen from: what is in view may still be the one before. */
function isBesideList(site: Site, url: URL): boolean {
  const number = postingNumber(site, url)?.split('/').at(-1) ?? '';
  return !url.pathname.includes(number) && (site.list ?? []).some((pattern) => pattern.test(url.href));
}

function isWhole(blocks: Block[]): boolean {
  return isEnough(blocks) && (sizeOf(blocks) >= SHORT || sectionsOf(blocks) > 1);
}
