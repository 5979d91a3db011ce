import { underHeading } from '../text/under-heading.ts';
import { unfolded } from '../text/unfolded.ts';
import { readGeneric } from './generic.ts';
import { heldAgainstPage, placeOnPage } from './held-against-page.ts';

/** Functions that read a page by its visible content, on any site. */
export const GENERIC_READER = { readGeneric, heldAgainstPage, placeOnPage, underHeading, unfolded };

export type GenericReader = typeof GENERIC_READER;
