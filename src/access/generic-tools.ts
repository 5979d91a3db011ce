import { isJobTitle } from '#src/posting/generic/job-title.ts';
import { mainBlocks, rootOf } from '#src/posting/generic/main-text.ts';
import { readGeneric } from '#src/posting/generic.ts';
import { unfolded } from '#src/posting/unfolded.ts';

/** Functions of the generic reader that other scripts import: those that read on a click, and sites' own code. */
export const GENERIC_TOOLS = { isJobTitle, mainBlocks, readGeneric, rootOf, unfolded };
