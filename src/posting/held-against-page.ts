import { sectionsOf, sizeOf } from './ad-size.ts';
import type { Steps } from './budget.ts';
import { cleanTitle } from './clean.ts';
import { type Fields, isEnough, namesEmployer } from './fields.ts';
import { isFlattened } from './flattened.ts';
import { MOST_OF_SITE } from './generic/company.ts';
import { placesOn } from './generic/place-on-page.ts';
import { LITTLE_TEXT } from './generic/signs.ts';
import { type GenericFields, readGeneric } from './generic.ts';
import type { Block } from './posting.ts';
import type { Site } from './sites/site.ts';
import { foldName } from './text.ts';
import { toldTogether } from './told.ts';
import { isSameTitle } from './which-job.ts';

/** The other text is the fuller one where it has this many times as much. */
const FULLER = 1.5;
/** What the signs must say at the address of a posting: there, less is enough than on any page. */
const LIKE_AN_AD = 3;
/** From this score on a text is a place, wherever it stands. */
const LIKE_A_PLACE = 3.5;

/** What a site's selectors found, with what the page as a whole shows of the same posting in the place of what is missing. */
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

/** The place that the page marks, labels or has by the title, where the selectors found none; not what its text may mean. */
export function* placeOnPage({ title, company, blocks }: Fields, document: Document): Steps<string> {
  const [best] = yield* placesOn(document, title, company, blocks);
  return best && best.score >= LIKE_A_PLACE ? best.text : '';
}

/** The employer, where something speaks of this job's; what a site says of itself is its own name. */
function employerOf({ company, why }: GenericFields, { portal }: Site): string {
  const isOfJob = (why.company[0]?.score ?? 0) > MOST_OF_SITE;
  return isOfJob && namesEmployer(company, portal) ? company : '';
}

/** The titles agree; where the selectors found none, the page's own names say it and its text reads like an ad. */
function isSamePosting({ title }: Fields, seen: GenericFields): boolean {
  if (title !== '') return isSameTitle(title, seen.title);
  const signs = seen.why.signs.filter(({ from }) => from !== LITTLE_TEXT);
  return seen.confirmed && signs.reduce((total, { score }) => total + score, 0) >= LIKE_AN_AD;
}

/** Has it all that the other has, and more, with sections of an ad that the other lacks? Where there is no other, any will do. */
function isFuller(seen: Block[], found: Block[]): boolean {
  if (!isEnough(seen)) return false;
  if (!isEnough(found) || (found.length < 3 && isFlattened(found, seen))) return true;
  const whole = seen.map(({ text }) => foldName(text)).join(' ');
  return hasMore(seen, found) && found.every(({ text }) => whole.includes(foldName(text)));
}

function hasMore(seen: readonly Block[], found: readonly Block[]): boolean {
  return sizeOf(seen) >= FULLER * sizeOf(found) && sectionsOf(seen) > sectionsOf(found);
}
