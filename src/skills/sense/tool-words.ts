import WORDS from '#data/tool-words.json' with { type: 'json' };

/** Words by which a language, or a tool, is known as such: those before and behind it, and small ones between. */

const wordsOf = (byLanguage: Readonly<Record<string, string>>): string[] =>
  Object.values(byLanguage).flatMap((words) => words.split(' '));

/** "conocimientos" of "conocimientos de React": it stands before a name, or before a small word that does. */
export const BEFORE_ABROAD: ReadonlySet<string> = new Set(wordsOf(WORDS.before));
export const AFTER_ABROAD: ReadonlySet<string> = new Set(wordsOf(WORDS.after));
/** They lead from such a word to the name. */
export const BETWEEN_ABROAD: ReadonlySet<string> = new Set(wordsOf(WORDS.between));
