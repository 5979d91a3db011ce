import { readGeneric } from './generic.ts';
import { heldAgainstPage, placeOnPage } from './held-against-page.ts';
import { underHeading } from './under-heading.ts';
import { unfolded } from './unfolded.ts';

/** Functions that read a page by its visible content, on any site. */
export const GENERIC_READER = { readGeneric, heldAgainstPage, placeOnPage, underHeading, unfolded };

export type GenericReader = typeof GENERIC_READER;
