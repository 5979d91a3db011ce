import fc from 'fast-check';

/** Unicode code points are consecutive except for surrogates. */
const HALVES = { from: 0xd800, number: 0x800 };
const LAST = 0x10ffff;

/**
 * Any Unicode character: fast-check's 'binary' unit, with the same values for the same seed. fast-check itself
 * first builds a table of a million characters, only to check texts like "__proto__": two seconds in each file.
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
