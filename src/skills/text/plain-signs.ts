import SIGNS from '#data/signs/plain-signs.json' with { type: 'json' };
import { isWide } from './latin.ts';
import { signsOf } from './signs.ts';

const SIGN = signsOf(SIGNS);
/** Typographic signs, and the plain one that each stands for, in the same order. */
const TYPOGRAPHIC = '’‘“”‐‑‒\u00a0\u2009\u202f\u3000，、；：／（）＋＃';
const PLAIN = `''""--–    ,,;:/()+#`;
const CURLY = new RegExp(`[${TYPOGRAPHIC}]`, 'g');

/** The text with typographic signs as plain ones, sign for sign, so that every offset stays true. */
export function plainSigns(text: string): string {
  const plain = text.replace(CURLY, (sign) => PLAIN.charAt(TYPOGRAPHIC.indexOf(sign)));
  const joined = plain
    .replace(SIGN.LOST_DOT, ' .')
    .replace(SIGN.CYRILLIC_C, 'C')
    .replace(SIGN.EMPHASIS, (sign) => ' '.repeat(sign.length));
  const bullets = joined.match(SIGN.LETTER_BULLET)?.length ?? 0;
  const found = bullets > 2 ? joined.replace(SIGN.LETTER_BULLET, ' • ') : joined;
  // What is left of a wide text has two bytes a sign, and V8 compiles each pattern anew for it; but not put together from its signs.
  return isWide(text) && !isWide(found) ? found.split('').join('') : found;
}

/**
 * The text with its addresses, and what a job board says of the employer, blanked, and with a tab before each cell that only judges;
 * every offset true.
 */
export function withoutAddresses(text: string): string {
  const blank = (found: string) => ' '.repeat(found.length);
  const marked = text.includes('|') ? text.replace(SIGN.JUDGING_CELL, '\t') : text;
  const own = marked.includes('Industry: ') ? marked.replace(SIGN.BOARD_FACTS, blank) : marked;
  return SIGN.MAY_HAVE_ADDRESS.test(own) ? own.replace(SIGN.ADDRESS, blank) : own;
}
