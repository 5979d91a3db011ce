import { blocksFromHtml } from '#src/posting/blocks.ts';
import { embeddedJob } from '#src/posting/embedded-job.ts';
import { embeddedJson, stringAt, valueAt } from '#src/posting/embedded-json.ts';
import { employerInHost } from '#src/posting/employer-in-host.ts';
import { isJobTitle } from '#src/posting/generic/job-title.ts';
import { labelled } from '#src/posting/labelled.ts';
import { linesOf } from '#src/posting/lines.ts';
import { nuxtData } from '#src/posting/nuxt-data.ts';
import { oneLine, textAt } from '#src/posting/select.ts';
import { distinct, tidy } from '#src/posting/text.ts';
import { underHeading } from '#src/posting/under-heading.ts';

/** Where the scripts of sites look for it in a page: src/build/site-scripts.ts. */
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

/** Lets the site of this page use it. */
export function bringSiteTools(): void {
  const world = globalThis as { [KEY]?: object };
  world[KEY] = Object.assign(world[KEY] ?? {}, SITE_TOOLS);
}
