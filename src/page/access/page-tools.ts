import { sectionsOf, sizeOf } from '#src/posting/any-page/ad-size.ts';
import { textsByTitle } from '#src/posting/any-page/by-title.ts';
import { adOfForm } from '#src/posting/any-page/form-address.ts';
import { isOutsideText } from '#src/posting/any-page/outside-text.ts';
import { anyPageSteps } from '#src/posting/any-page/read-any-page.ts';
import { checkSize, READING_LIMITS, TooLarge } from '#src/posting/budget/limits.ts';
import { spend } from '#src/posting/budget/spend.ts';
import { isLeftOut, tagOf } from '#src/posting/dom/element-kind.ts';
import { allTextsAt, metaContent, oneLine, textAt } from '#src/posting/dom/select.ts';
import { openRoot, shadowRootsIn } from '#src/posting/dom/shadow-roots.ts';
import { isEnough, namesEmployer } from '#src/posting/fields.ts';
import { employerInHost } from '#src/posting/identity/employer-in-host.ts';
import { postingNumber, siteAt } from '#src/posting/identity/identity.ts';
import { isSameTitle } from '#src/posting/identity/which-job.ts';
import { embeddedJob } from '#src/posting/structured/embedded-job.ts';
import { embeddedJson, stringAt, valueAt } from '#src/posting/structured/embedded-json.ts';
import { jsonLdJobs } from '#src/posting/structured/json-ld.ts';
import { structuredPosting } from '#src/posting/structured/structured.ts';
import { MOST_TOLD, toldTogether } from '#src/posting/structured/told.ts';
import { toldByPage } from '#src/posting/structured/told-by-page.ts';
import { blocksFromHtml, blocksFromText, blocksOf } from '#src/posting/text/blocks.ts';
import { cleanCompany, cleanPlaces, cleanTitle } from '#src/posting/text/clean.ts';
import { labelled } from '#src/posting/text/labelled.ts';
import { linesOf } from '#src/posting/text/lines.ts';
import { postingSectionOf } from '#src/posting/text/section-words.ts';
import { distinct, foldName, hasWords, tidy } from '#src/posting/text/text.ts';
import { withMoreWords } from '#src/posting/text/with-more-words.ts';

/** Imports of src/posting/sites. In a page the reader's script provides them, as only it calls that code. */
export const SITE_TOOLS = {
  blocksFromHtml,
  distinct,
  embeddedJob,
  embeddedJson,
  employerInHost,
  labelled,
  linesOf,
  oneLine,
  stringAt,
  textAt,
  tidy,
  valueAt,
};

/** Imports of scripts injected after the reader, packaged only once: the generic reader, and readers on a click. */
export const FURTHER_TOOLS = {
  adOfForm,
  allTextsAt,
  anyPageSteps,
  blocksFromText,
  blocksOf,
  checkSize,
  cleanCompany,
  cleanPlaces,
  cleanTitle,
  foldName,
  hasWords,
  namesEmployer,
  isEnough,
  isLeftOut,
  isOutsideText,
  isSameTitle,
  jsonLdJobs,
  metaContent,
  MOST_TOLD,
  openRoot,
  postingNumber,
  postingSectionOf,
  READING_LIMITS,
  sectionsOf,
  shadowRootsIn,
  siteAt,
  sizeOf,
  spend,
  structuredPosting,
  tagOf,
  textsByTitle,
  toldByPage,
  toldTogether,
  TooLarge,
  withMoreWords,
};
