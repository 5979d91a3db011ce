import { readGeneric } from './generic.ts';
import { heldAgainstPage, placeOnPage } from './held-against-page.ts';
import { underHeading } from './under-heading.ts';
import { unfolded } from './unfolded.ts';

/** What reads a page by what it shows, whatever site it is of. */
export const GENERIC_READER = { readGeneric, heldAgainstPage, placeOnPage, underHeading, unfolded };

export type GenericReader = typeof GENERIC_READER;
