import SIGNS from '#data/signs/plain-signs.json' with { type: 'json' };
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
    .replace(SIGN.EMPHASIS, (sign) => ' '.repeat(sign.length))
    .replace(SIGN.JUDGING_CELL, '\t');
  const bullets = joined.match(SIGN.LETTER_BULLET)?.length ?? 0;
  return bullets > 2 ? joined.replace(SIGN.LETTER_BULLET, ' • ') : joined;
}

/** The text with its addresses, and what a job board says of the employer, blanked; every offset true. */
export function withoutAddresses(text: string): string {
  const blank = (found: string) => ' '.repeat(found.length);
  const own = text.includes('Industry: ') ? text.replace(SIGN.BOARD_FACTS, blank) : text;
  return SIGN.MAY_HAVE_ADDRESS.test(own) ? own.replace(SIGN.ADDRESS, blank) : own;
}
