import { cleanTitle } from './clean.ts';
import { headlineOf } from './generic/headline.ts';
import { mainBlocks } from './generic/main-text.ts';
import { companyOn, placeOn } from './generic/particulars.ts';
import { isOnePosting, signsOf } from './generic/signs.ts';
import { checkSize, LIMITS } from './limits.ts';
import type { Block } from './posting.ts';
import { portalName } from './read-posting.ts';
import type { StructuredJob } from './schema-org.ts';
import { type Fields, isEnough } from './site-reader.ts';
import { structuredPosting } from './structured.ts';

/**
 * Reads a page of no portal we know: from structured data if it has any of this posting, else from the text of
 * the page, if that looks like one ad and not like a list, an article or a guide. Null where it does not.
 */
export function readGeneric(document: Document, url: URL, trustData: boolean): Fields | null {
  checkSize(document, LIMITS.elements);
  const job = trustData ? structuredPosting(document, url) : null;
  const blocks = job ? textOf(job, document) : adOn(document, url);
  if (!blocks) return null;
  const title = job?.title || headlineOf(document, url);
  const portal = portalName(document, url);
  const company = job?.company || companyOn(document, title, portal);
  const location = job?.location || placeOn(document, title, company);
  return { title: cleanTitle(title, portal), company, location, blocks };
}

/** The page's own text, where it is an ad. */
function adOn(document: Document, url: URL): Block[] | null {
  const signs = signsOf(document, url);
  if (!signs.plausible) return null;
  const blocks = mainBlocks(document);
  return isOnePosting(signs, blocks) ? blocks : null;
}

/** Some systems flatten the description in their data to a line; then the page says it better. */
function textOf(job: StructuredJob, document: Document): Block[] {
  const blocks = job.blocks();
  if (isEnough(blocks) && blocks.length > 2) return blocks;
  const shown = mainBlocks(document);
  const start = blocks[0]?.text.slice(0, 40) ?? '';
  const isSame = shown.length > 2 * blocks.length && shown.some(({ text }) => text.includes(start));
  return isSame ? shown : blocks;
}
