import { sectionsOf, sizeOf } from './any-page/ad-size.ts';
import { adOfForm } from './any-page/form-address.ts';
import { awaitsMore, genericReader } from './any-page/generic-now.ts';
import { atOnce, type Steps } from './budget/budget.ts';
import { checkSize, READING_LIMITS } from './budget/limits.ts';
import { readWithShadows } from './dom/shadows.ts';
import { type Fields, isEnough, lengthOf, namesEmployer } from './fields.ts';
import { postingId, postingNumber, siteAt, siteName } from './identity/identity.ts';
import type { Block, Reading } from './posting.ts';
import { readSite } from './site-reader.ts';
import type { Site } from './sites/site.ts';
import { structuredPosting } from './structured/structured.ts';
import { toldTogether } from './structured/told.ts';
import { toldByPage } from './structured/told-by-page.ts';

/**
 * Reads the posting on a portal's page, from the page or its structured data. Never throws, changes nothing in
 * the page and gives up beyond {@link READING_LIMITS}.
 */
export function readPosting(document: Document, url: URL): Reading {
  return atOnce(postingSteps(document, url));
}

/** Runs {@link readPosting} in steps. */
export function postingSteps(document: Document, url: URL): Steps<Reading> {
  return safely(readByAddress(document, url));
}

function* readByAddress(document: Document, url: URL): Steps<Reading> {
  checkSize(document);
  const site = siteAt(url);
  return yield* site ? readPortal(site, document, url) : readStructured(document, url);
}

/** Runs a reader and turns whatever it throws into a result. */
export function* safely(steps: Steps<Reading>): Steps<Reading> {
  try {
    return yield* steps;
  } catch (error) {
    // A RangeError is a stack overflow from nested elements or JSON. Each script injected into a page has its
    // own class `TooLarge`, so the name is compared.
    const isTooLarge = error instanceof RangeError || (error as Error).name === 'TooLarge';
    return { unread: isTooLarge ? 'too-large' : 'broken' };
  }
}

/** Builds a reading from these fields; if `sure` is false, the posting carries that. */
export function readingOf(fields: Fields & { sure?: boolean }, url: URL): Reading {
  const { title, company, location, told, more, sure = true, hasMore } = fields;
  const blocks = [...fields.blocks, ...(more?.(fields.blocks) ?? [])];
  if (title === '' || !isEnough(blocks)) return { unread: 'no-text' };
  if (lengthOf(blocks) > READING_LIMITS.text) return { unread: 'too-large' };
  const posting = {
    id: postingId(url),
    url: url.href,
    portal: siteName(url),
    title,
    company,
    location,
    blocks,
  };
  return {
    posting: {
      ...posting,
      ...(Object.keys(told).length > 0 && { told }),
      ...(!sure && { sure: false }),
      ...(hasMore && { more: true }),
    },
  };
}

function* readPortal(site: Site, document: Document, url: URL): Steps<Reading> {
  const number = postingNumber(site, url);
  if (number === null || site.only?.(document) === false) return { unread: 'no-posting' };
  if (adOfForm(url)) return { unread: 'form' };
  return yield* readWithShadows(pageOf(site, document), function* (page) {
    const fields = yield* readSite(site, number, page, url);
    yield;
    const isFound = fields.title !== '' && isEnough(fields.blocks);
    if (!isFound && awaitsMore()) return { unread: 'loading' };
    return readingOf(yield* crossChecked(fields, site, page, url), url);
  });
}

/** Returns the posting's document: some portals put it in a frame. */
function pageOf(site: Site, document: Document): Document {
  const frame = site.frame ? document.querySelector<HTMLIFrameElement>(site.frame) : null;
  const inner = frame?.contentDocument ?? document;
  if (inner !== document) checkSize(inner);
  return inner;
}

function* readStructured(document: Document, url: URL): Steps<Reading> {
  const job = yield* structuredPosting(document, url);
  if (!job) return { unread: 'no-posting' };
  const { title, company, location, more } = job;
  const told = toldTogether([job.told(), toldByPage(document, title)]);
  return readingOf({ title, company, location, blocks: job.blocks(), told, more }, url);
}

/** Shorter text from the selectors may be an introduction without the body. */
const SHORT = 1_200;

/**
 * Completes the fields from a site's selectors with the generic reader if they look incomplete. A portal that
 * changed its markup leaves its selectors with nothing, or with the introduction only. Most pages never load the
 * generic reader: their text has the sections of an ad, or is long.
 */
function* crossChecked(fields: Fields, site: Site, document: Document, url: URL): Steps<Fields> {
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
