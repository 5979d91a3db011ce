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

/** What the generic reader found, and whether it looks like one posting. */
export interface GenericFields extends Fields {
  sure: boolean;
}

/** How to read: `trustData`: structured data count; `asked`: the user wants this page read, whatever it looks like. */
export interface HowToRead {
  trustData: boolean;
  asked: boolean;
}

/**
 * Reads a page of no portal we know: from structured data if it has any of this posting, else from the text of
 * the page. Null where that does not look like one ad (a list, an article, a guide) and nobody has asked for it.
 */
export function readGeneric(
  document: Document,
  url: URL,
  { trustData, asked }: HowToRead,
): GenericFields | null {
  checkSize(document, LIMITS.elements);
  const job = trustData ? structuredPosting(document, url) : null;
  const signs = job ? null : signsOf(document, url);
  if (signs && !signs.plausible && !asked) return null;
  const blocks = job ? textOf(job, document) : mainBlocks(document);
  const sure = signs === null || isOnePosting(signs, blocks);
  if (!sure && !asked) return null;
  const title = job?.title || headlineOf(document, url);
  const portal = portalName(document, url);
  const company = job?.company || companyOn(document, title, portal);
  const location = job?.location || placeOn(document, title, company);
  return { title: cleanTitle(title, portal), company, location, blocks, sure };
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
