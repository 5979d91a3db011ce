import SIGNS from '#data/signs/plain-signs.json' with { type: 'json' };
import { isWide } from './latin.ts';
import { signsOf } from './signs.ts';

const SIGN = signsOf(SIGNS);
/** Typographic characters and their plain equivalents, in the same order. */
const TYPOGRAPHIC = '’‘“”‐‑‒\u00a0\u2009\u202f\u3000，、；：／（）＋＃';
const PLAIN = `''""--–    ,,;:/()+#`;
const CURLY = new RegExp(`[${TYPOGRAPHIC}]`, 'g');

/** Replaces typographic characters by plain ones one by one, so offsets stay valid. */
export function plainSigns(text: string): string {
  const plain = text.replace(CURLY, (sign) => PLAIN.charAt(TYPOGRAPHIC.indexOf(sign)));
  const joined = plain
    .replace(SIGN.LOST_DOT, ' .')
    .replace(SIGN.CYRILLIC_C, 'C')
    .replace(SIGN.EMPHASIS, (sign) => ' '.repeat(sign.length));
  const bullets = joined.match(SIGN.LETTER_BULLET)?.length ?? 0;
  const found = bullets > 2 ? joined.replace(SIGN.LETTER_BULLET, ' • ') : joined;
  // V8 keeps two bytes a character for a formerly wide text and would recompile each pattern; rejoining its
  // characters avoids that.
  return isWide(text) && !isWide(found) ? found.split('').join('') : found;
}

/** Blanks addresses and text about the employer, and puts a tab before judging cells. Offsets stay valid. */
export function withoutAddresses(text: string): string {
  const blank = (found: string) => ' '.repeat(found.length);
  const marked = text.includes('|') ? text.replace(SIGN.JUDGING_CELL, '\t') : text;
  const own = marked.includes('Industry: ') ? marked.replace(SIGN.BOARD_FACTS, blank) : marked;
  return SIGN.MAY_HAVE_ADDRESS.test(own) ? own.replace(SIGN.ADDRESS, blank) : own;
}
