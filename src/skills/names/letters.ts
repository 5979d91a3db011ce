/**
 * Numbers for the letters and digits of words, whatever stands between them and however they are written: "Spring Boot",
 * "spring-boot" and "SpringBoot" have one. Of other words than those that are looked for, some have the same.
 */
export interface Letters {
  hash: number;
  /** By what the number of all that stands before these letters is multiplied. */
  power: number;
}

export const NO_LETTERS = 0;
const FACTOR = 0x01000193;

/** The number with one more letter behind it. */
export const withLetter = (hash: number, letter: number): number => (Math.imul(hash, FACTOR) + letter) | 0;

/** The number of what stands before, with more letters behind it. */
export const withLetters = (before: number, { hash, power }: Letters): number =>
  (Math.imul(before, power) + hash) | 0;

/** The letters of a folded word. */
export function lettersOf(folded: string): Letters {
  let hash = NO_LETTERS;
  let power = 1;
  for (let at = 0; at < folded.length; at++) {
    const letter = letterOf(folded.charCodeAt(at));
    if (letter === 0) continue;
    hash = withLetter(hash, letter);
    power = Math.imul(power, FACTOR);
  }
  return { hash, power };
}

/** Letters and digits of ASCII in lower case, and 0 for all other signs of it. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return /[a-z0-9]/i.test(sign) ? sign.toLowerCase().charCodeAt(0) : 0;
});

/** A letter or digit by its code, in lower case; 0 where it is none of ASCII's. Beyond ASCII each sign is its own. */
export const letterOf = (code: number): number => (code < 128 ? (PLAIN[code] as number) : code);
