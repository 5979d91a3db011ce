import WORDS from '#data/list-words.json' with { type: 'json' };

/** How languages besides English join what they list, as parts of patterns: `data/list-words.json`. */

const all = (of: keyof typeof WORDS) => Object.values<string>(WORDS[of]).join('|');

/** Whole words: their letters may be of any script, for which `\b` knows no edge. */
const whole = (words: string) => `(?<![A-Za-zÀ-ɏЀ-ӿ\\d/])(?:${words})(?![A-Za-zÀ-ɏЀ-ӿ\\d/])`;

/** "oder", "o", "bzw.". */
export const OR_WORDS = all('or');
export const OR_ABROAD = whole(OR_WORDS);
/** "und", "e". */
export const AND_WORDS = all('and');
export const AND_ABROAD = whole(AND_WORDS);
/** "in PHP o in Java": what may be said again before each member. */
export const PREPOSITIONS = all('preposition');
/** "mindestens eine", "één van de". */
export const EITHER = whole(all('either'));
/** "wie z. B.", "zoals". */
export const SUCH_AS_ABROAD = whole(all('such as'));
/** "oder vergleichbare", "o strumenti simili", behind an "or". */
export const OTHER = all('other');

/** Dutch "of" is "or", and in English joins no alternatives: the text with it as "or" where that is Dutch. */
export function dutchOr(text: string, isDutch: boolean): string {
  return isDutch ? text.replace(DUTCH_OR, 'or') : text;
}
const DUTCH_OR = /(?<![A-Za-zÀ-ɏ\d/])[oó]f(?![A-Za-zÀ-ɏ\d/])/giu;
