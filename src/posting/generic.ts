import type { Steps } from './budget.ts';
import { cleanTitle } from './clean.ts';
import { type Fields, isEnough } from './fields.ts';
import { isFlattened } from './flattened.ts';
import { companiesOn } from './generic/company.ts';
import { bestOf, type FieldCandidate, type WeighedFields } from './generic/evidence.ts';
import { isRepeated, titlesOn } from './generic/headline.ts';
import { mainBlocks } from './generic/main-text.ts';
import { namesOn } from './generic/page-names.ts';
import { placesOn } from './generic/place-on-page.ts';
import { areEnough, postingSigns } from './generic/signs.ts';
import { checkSize, READING_LIMITS } from './limits.ts';
import { portalName } from './portal-name.ts';
import type { Block } from './posting.ts';
import type { StructuredJob } from './schema-org.ts';
import { structuredPosting } from './structured.ts';
import { toldTogether } from './told.ts';
import { toldByPage } from './told-by-page.ts';

/** What the generic reader found, whether it looks like one posting, and what that was decided by. */
export interface GenericFields extends Fields {
  sure: boolean;
  /** Whether the page's title, what it is shared by, or its address says the title too. */
  confirmed: boolean;
  why: WeighedFields;
}

/** What structured data says of the posting in view goes before what is only seen. */
const TOLD = 12;

/**
 * Reads a page of no portal we know: each field is the best of what may be it, from structured data if it has any of
 * this posting, else from the page. `sure` tells whether the page looks like one ad, and not like a list, an article
 * or a guide. With `trustData` false, structured data does not count.
 */
export function* readGeneric(document: Document, url: URL, trustData: boolean): Steps<GenericFields> {
  checkSize(document, READING_LIMITS.elements);
  yield;
  const job = trustData ? yield* structuredPosting(document, url) : null;
  yield;
  const names = namesOn(document, url);
  yield;
  const titles = [...told(job?.title), ...(job ? [] : yield* titlesOn(document, url, names))];
  const title = bestOf(titles) || names.title;
  yield;
  const blocks = yield* job ? textOf(job, document) : mainBlocks(document);
  yield;
  const signs = job ? told('JobPosting') : postingSigns(document, url, { title, blocks, names });
  yield;
  const companies = [
    ...told(job?.company),
    ...(job?.company ? [] : yield* companiesOn(document, url, title, blocks, names)),
  ];
  const portal = portalName(document, url);
  const company = bestOf(companies) || portal;
  yield;
  const places = [
    ...told(job?.location),
    ...(job?.location ? [] : yield* placesOn(document, title, company, blocks)),
  ];
  yield;
  return {
    title: cleanTitle(title, portal, company),
    company,
    location: bestOf(places),
    blocks,
    told: toldTogether([job?.told(), toldByPage(document, title)]),
    more: job?.more,
    sure: areEnough(signs),
    confirmed: job !== null || isRepeated(title, names),
    why: { title: titles, company: companies, location: places, signs },
  };
}

function told(text = ''): FieldCandidate[] {
  return text === '' ? [] : [{ text, from: 'JobPosting', score: TOLD }];
}

/** Some systems flatten the description in their data to a line, or leave it out; then the page says it better. */
function* textOf(job: StructuredJob, document: Document): Steps<Block[]> {
  const blocks = job.blocks();
  if (isEnough(blocks) && blocks.length > 2) return blocks;
  yield;
  const shown = yield* mainBlocks(document);
  if (!isEnough(blocks)) return isEnough(shown) ? shown : blocks;
  const isSame = isFlattened(blocks, shown);
  return isSame ? shown : blocks;
}
