import { blocksFromHtml, blocksFromText, blocksOf } from '#src/posting/blocks.ts';
import { isLeftOut, tagOf } from '#src/posting/element-kind.ts';
import { embeddedJob } from '#src/posting/embedded-job.ts';
import { embeddedJson, stringAt, valueAt } from '#src/posting/embedded-json.ts';
import { employerInHost } from '#src/posting/employer-in-host.ts';
import { isJobTitle } from '#src/posting/generic/job-title.ts';
import { mainBlocks, rootOf } from '#src/posting/generic/main-text.ts';
import { readGeneric } from '#src/posting/generic.ts';
import { postingNumber, siteAt } from '#src/posting/identity.ts';
import { jsonLdJobs } from '#src/posting/json-ld.ts';
import { labelled } from '#src/posting/labelled.ts';
import { linesOf } from '#src/posting/lines.ts';
import { nuxtData } from '#src/posting/nuxt-data.ts';
import { anyPageSteps, askedPageSteps } from '#src/posting/read-any-page.ts';
import { oneLine, textAt } from '#src/posting/select.ts';
import { shadowRootsIn, unfolded } from '#src/posting/shadows.ts';
import { isEnough } from '#src/posting/site-reader.ts';
import { distinct, foldName, tidy } from '#src/posting/text.ts';
import { MOST_TOLD } from '#src/posting/told.ts';
import { underHeading } from '#src/posting/under-heading.ts';

/** Where other scripts look for it in a page: src/build/site-scripts.ts and page-tools-plugin.ts. */
const KEY = Symbol.for('gaplight tools');

/** What the files of src/posting/sites import: in a page it comes with the reader, which alone calls what uses it. */
export const SITE_TOOLS = {
  blocksFromHtml,
  distinct,
  embeddedJob,
  embeddedJson,
  employerInHost,
  isJobTitle,
  labelled,
  linesOf,
  nuxtData,
  oneLine,
  stringAt,
  textAt,
  tidy,
  underHeading,
  valueAt,
};

/** What those scripts import that read on a click: the reader is put into the page before them, so that it is in the package once. */
export const CLICK_TOOLS = {
  anyPageSteps,
  askedPageSteps,
  blocksFromText,
  blocksOf,
  foldName,
  isEnough,
  isLeftOut,
  jsonLdJobs,
  mainBlocks,
  MOST_TOLD,
  postingNumber,
  readGeneric,
  rootOf,
  shadowRootsIn,
  siteAt,
  tagOf,
  unfolded,
};

/** Lets the other scripts of this page use it. */
export function bringTools(): void {
  const world = globalThis as { [KEY]?: object };
  world[KEY] = Object.assign(world[KEY] ?? {}, SITE_TOOLS, CLICK_TOOLS);
}
