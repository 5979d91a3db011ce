import type { Steps } from '../budget/budget.ts';
import { type Fields, isEnough, namesEmployer } from '../fields.ts';
import { isSameTitle } from '../identity/which-job.ts';
import type { Block } from '../posting.ts';
import type { Site } from '../sites/site.ts';
import { toldTogether } from '../structured/told.ts';
import { cleanTitle } from '../text/clean.ts';
import { isFlattened } from '../text/flattened.ts';
import { foldName } from '../text/text.ts';
import { sectionsOf, sizeOf } from './ad-size.ts';
import { MOST_OF_SITE } from './company.ts';
import { type GenericFields, readGeneric } from './generic.ts';
import { placesOn } from './place-on-page.ts';
import { LITTLE_TEXT } from './signs.ts';

/** Ratio of lengths from which the other text counts as fuller. */
const FULLER = 1.5;
/** Evidence needed at a posting's address: less than on an arbitrary page. */
const LIKE_AN_AD = 3;
/** Score from which a text counts as a place, anywhere on the page. */
const LIKE_A_PLACE = 3.5;

/** Fills in fields that a site's selectors missed from the generic reading, if that is the same posting. */
export function* heldAgainstPage(fields: Fields, site: Site, document: Document, url: URL): Steps<Fields> {
  const seen = yield* readGeneric(document, url, site.structured !== 'never');
  const more = hasMore(seen.blocks, fields.blocks);
  if (!isSamePosting(fields, seen)) return { ...fields, hasMore: more };
  const found = namesEmployer(fields.company, site.portal) ? fields.company : '';
  const company = found || employerOf(seen, site) || fields.company;
  const isTaken = isFuller(seen.blocks, fields.blocks);
  return {
    ...fields,
    title: cleanTitle(fields.title || seen.title, site.portal, company),
    company,
    location:
      fields.location || (isEnough(fields.blocks) ? yield* placeOnPage(fields, document) : seen.location),
    blocks: isTaken ? seen.blocks : fields.blocks,
    hasMore: more && !isTaken,
    told: toldTogether([fields.told, seen.told]),
  };
}

/** Returns the place that the page marks, labels or shows near the title; places in the text are too uncertain. */
export function* placeOnPage({ title, company, blocks }: Fields, document: Document): Steps<string> {
  const [best] = yield* placesOn(document, title, company, blocks);
  return best && best.score >= LIKE_A_PLACE ? best.text : '';
}

/** Returns the employer if evidence concerns this job; a site's own name may be the portal's. */
function employerOf({ company, why }: GenericFields, { portal }: Site): string {
  const isOfJob = (why.company[0]?.score ?? 0) > MOST_OF_SITE;
  return isOfJob && namesEmployer(company, portal) ? company : '';
}

/**
 * Whether the titles agree. Without a selector's title or text, the other text must be like an ad: the page may be
 * one that says that the ad is gone.
 */
function isSamePosting({ title, blocks }: Fields, seen: GenericFields): boolean {
  const isSame = title === '' ? seen.confirmed : isSameTitle(title, seen.title);
  if (!isSame || (title !== '' && isEnough(blocks))) return isSame;
  const signs = seen.why.signs.filter(({ from }) => from !== LITTLE_TEXT);
  return signs.reduce((total, { score }) => total + score, 0) >= LIKE_AN_AD;
}

/** Whether the generic text contains all of the other and adds sections of an ad. Any text beats none. */
function isFuller(seen: Block[], found: Block[]): boolean {
  if (!isEnough(seen)) return false;
  if (!isEnough(found) || (found.length < 3 && isFlattened(found, seen))) return true;
  const whole = seen.map(({ text }) => foldName(text)).join(' ');
  return hasMore(seen, found) && found.every(({ text }) => whole.includes(foldName(text)));
}

function hasMore(seen: readonly Block[], found: readonly Block[]): boolean {
  return sizeOf(seen) >= FULLER * sizeOf(found) && sectionsOf(seen) > sectionsOf(found);
}
