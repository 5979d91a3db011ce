import fc from 'fast-check';

/** The characters of Unicode are numbered from nought, but for those that are halves of others. */
const HALVES = { from: 0xd800, number: 0x800 };
const LAST = 0x10ffff;

/**
 * Any character of Unicode: the unit that fast-check calls 'binary', and the same values of the same seed. By itself it makes a
 * table of a million characters first, only to see whether a text like "__proto__" is made of them: two seconds in each file.
 */
export const anyCharacter = fc.nat(LAST - HALVES.number).map(
  (place) => String.fromCodePoint(place < HALVES.from ? place : place + HALVES.number),
  (character) => {
    if (typeof character !== 'string' || [...character].length !== 1) throw new Error('No single character');
    const code = character.codePointAt(0) ?? 0;
    if (code < HALVES.from) return code;
    if (code < HALVES.from + HALVES.number) throw new Error('Half of a character');
    return code - HALVES.number;
  },
);
