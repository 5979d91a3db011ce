import { readGeneric } from '#src/posting/any-page/generic.ts';
import { isJobTitle } from '#src/posting/any-page/job-title.ts';
import { mainBlocks, rootOf } from '#src/posting/any-page/main-text.ts';
import { unfolded } from '#src/posting/text/unfolded.ts';

/** Functions of the generic reader that other scripts import: those that read on a click, and sites' own code. */
export const GENERIC_TOOLS = { isJobTitle, mainBlocks, readGeneric, rootOf, unfolded };
