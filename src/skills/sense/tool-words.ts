import WORDS from '#data/tool-words.json' with { type: 'json' };

/** Words by which a language, or a tool, is known as such: those before and behind it, and small ones between. */

const wordsOf = (byLanguage: Readonly<Record<string, string>>): ReadonlySet<string> =>
  new Set(Object.values(byLanguage).flatMap((words) => words.split(' ')));

/** "conocimientos" of "conocimientos de React": it stands before a name, or before a small word that does. */
export const BEFORE = wordsOf(WORDS.before);
export const AFTER = wordsOf(WORDS.after);
/** They lead from such a word to the name. */
export const BETWEEN = wordsOf(WORDS.between);
/** Those before a name that is not spelled as one: "language go". */
export const BEFORE_STRONG = wordsOf(WORDS.strong);
