import type { Steps } from './budget.ts';
import { cleanTitle } from './clean.ts';
import { isFlattened } from './flattened.ts';
import { MOST_OF_SITE } from './generic/company.ts';
import { placesOn } from './generic/place-on-page.ts';
import { LITTLE_TEXT } from './generic/signs.ts';
import { type GenericFields, readGeneric } from './generic.ts';
import { postingNumber } from './identity.ts';
import type { Block } from './posting.ts';
import { postingSectionOf } from './section-words.ts';
import { type Fields, isEnough } from './site-reader.ts';
import type { Site } from './sites/site.ts';
import { foldName } from './text.ts';
import { toldTogether } from './told.ts';
import { isSameTitle } from './which-job.ts';

/** With fewer characters than this, what the selectors found may be an introduction without the body. */
const SHORT = 1_200;
/** The other text is the fuller one where it has this many times as much. */
const FULLER = 1.5;
/** What the signs must say at the address of a posting: there, less is enough than on any page. */
const LIKE_AN_AD = 3;
/** From this score on a text is a place, wherever it stands. */
const LIKE_A_PLACE = 3.5;

/**
 * What a site's selectors found, held against what the page as a whole shows: where its markup has changed they find
 * nothing, or an introduction without the body. Then what the generic reader sees of the same posting goes before it.
 * Most pages are not looked at a second time: what was found has the sections of an ad, or is long.
 */
export function* crossChecked(fields: Fields, site: Site, document: Document, url: URL): Steps<Fields> {
  const isNamed = fields.company !== '' && foldName(fields.company) !== foldName(site.portal);
  const isComplete = fields.title !== '' && isNamed && isWhole(fields.blocks);
  if (isBesideList(site, url)) return fields;
  if (isComplete) return fields.location === '' ? { ...fields, location: placeOf(fields, document) } : fields;
  const seen = yield* readGeneric(document, url, site.structured !== 'never');
  const more = hasMore(seen.blocks, fields.blocks);
  if (!isSamePosting(fields, seen)) return { ...fields, hasMore: more };
  const company = (isNamed && fields.company) || employerOf(seen, site) || fields.company;
  const isTaken = isFuller(seen.blocks, fields.blocks);
  return {
    ...fields,
    title: cleanTitle(fields.title || seen.title, site.portal, company),
    company,
    location: fields.location || (isEnough(fields.blocks) ? placeOf(fields, document) : seen.location),
    blocks: isTaken ? seen.blocks : fields.blocks,
    hasMore: more && !isTaken,
    told: toldTogether([fields.told, seen.told]),
  };
}

/** The place that the page marks, labels or has by the title, where the selectors found none; not what its text may mean. */
function placeOf({ title, company, blocks }: Fields, document: Document): string {
  const [best] = placesOn(document, title, company, blocks);
  return best && best.score >= LIKE_A_PLACE ? best.text : '';
}

/** The employer, where something speaks of this job's; what a site says of itself is its own name. */
function employerOf({ company, why }: GenericFields, { portal }: Site): string {
  const isOfJob = (why.company[0]?.score ?? 0) > MOST_OF_SITE && foldName(company) !== foldName(portal);
  return isOfJob ? company : '';
}

/** A posting beside the list that it was chosen from: what is in view may still be the one before. */
function isBesideList(site: Site, url: URL): boolean {
  const number = postingNumber(site, url)?.split('/').at(-1) ?? '';
  return !url.pathname.includes(number) && (site.list ?? []).some((pattern) => pattern.test(url.href));
}

/** The titles agree; where the selectors found none, the page's own names say it and its text reads like an ad. */
function isSamePosting({ title }: Fields, seen: GenericFields): boolean {
  if (title !== '') return isSameTitle(title, seen.title);
  const signs = seen.why.signs.filter(({ from }) => from !== LITTLE_TEXT);
  return seen.confirmed && signs.reduce((total, { score }) => total + score, 0) >= LIKE_AN_AD;
}

function isWhole(blocks: readonly Block[]): boolean {
  if (!isEnough([...blocks])) return false;
  return sizeOf(blocks) >= SHORT || sectionsOf(blocks) > 1;
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

function sectionsOf(blocks: readonly Block[]): number {
  const short = blocks.filter(({ kind, text }) => kind === 'heading' || text.length <= 60);
  return new Set(short.map(({ text }) => postingSectionOf(text)).filter(Boolean)).size;
}

function sizeOf(blocks: readonly Block[]): number {
  return blocks.reduce((size, { kind, text }) => size + (kind === 'heading' ? 0 : text.length), 0);
}
