import { isJobTitle } from '#src/posting/generic/job-title.ts';
import { mainBlocks, rootOf } from '#src/posting/generic/main-text.ts';
import { readGeneric } from '#src/posting/generic.ts';
import { unfolded } from '#src/posting/unfolded.ts';

/** What other scripts import of the generic reader: those that read on a click, and what a site's own code calls. */
export const GENERIC_TOOLS = { isJobTitle, mainBlocks, readGeneric, rootOf, unfolded };
