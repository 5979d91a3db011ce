import { sectionsOf, sizeOf } from '#src/posting/ad-size.ts';
import { blocksFromHtml, blocksFromText, blocksOf } from '#src/posting/blocks.ts';
import { cleanCompany, cleanPlaces, cleanTitle } from '#src/posting/clean.ts';
import { isLeftOut, tagOf } from '#src/posting/element-kind.ts';
import { embeddedJob } from '#src/posting/embedded-job.ts';
import { embeddedJson, stringAt, valueAt } from '#src/posting/embedded-json.ts';
import { employerInHost } from '#src/posting/employer-in-host.ts';
import { isEnough, namesEmployer } from '#src/posting/fields.ts';
import { adOfForm } from '#src/posting/form-address.ts';
import { textsByTitle } from '#src/posting/generic/by-title.ts';
import { isOutsideText } from '#src/posting/generic/outside-text.ts';
import { postingNumber, siteAt } from '#src/posting/identity.ts';
import { jsonLdJobs } from '#src/posting/json-ld.ts';
import { labelled } from '#src/posting/labelled.ts';
import { checkSize, READING_LIMITS, TooLarge } from '#src/posting/limits.ts';
import { linesOf } from '#src/posting/lines.ts';
import { anyPageSteps } from '#src/posting/read-any-page.ts';
import { postingSectionOf } from '#src/posting/section-words.ts';
import { allTextsAt, metaContent, oneLine, textAt } from '#src/posting/select.ts';
import { openRoot, shadowRootsIn } from '#src/posting/shadow-roots.ts';
import { spend } from '#src/posting/spend.ts';
import { structuredPosting } from '#src/posting/structured.ts';
import { distinct, foldName, hasWords, tidy } from '#src/posting/text.ts';
import { MOST_TOLD, toldTogether } from '#src/posting/told.ts';
import { toldByPage } from '#src/posting/told-by-page.ts';
import { isSameTitle } from '#src/posting/which-job.ts';

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
};
