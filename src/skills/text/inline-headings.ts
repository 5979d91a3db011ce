import SIGNS from '#data/signs/inline-headings.json' with { type: 'json' };
import { signsOf } from './signs.ts';

/** Headings in the middle of a text: within a paragraph, or where the line break around them was lost. */
export const { GLUED_HEADING, INLINE_HEADING, LABEL, REMARKED_HEADING } = signsOf(SIGNS);
