import SIGNS from '#data/signs/sections.json' with { type: 'json' };
import { signsOf } from './signs.ts';

/** What tells a heading from a line, and how far what it says goes; what each says stands beside it in the data. */
export const {
  SHORT_LINE,
  MARKED_HEADING,
  LISTED_HEADING,
  WISH_OF_ITS_OWN,
  SOFTENS_ITSELF,
  LINE_OF_ITS_OWN,
  SOFTENS_LINES,
  SEEKS_AMID,
  PROFILE,
  EQUAL,
  IS_JUDGED,
  JUDGES,
  QUALIFIES,
  WHOLE_PROFILE,
  TELLS_OF_COMPANY,
  SPEAKS_OF_WHAT_FOLLOWS,
} = signsOf(SIGNS);
