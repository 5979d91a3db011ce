import SIGNS from '#data/signs/sense.json' with { type: 'json' };
import WORDS from '#data/tool-words.json' with { type: 'json' };
import { signsOf } from '../text/signs.ts';

/** Patterns around a name that may be an ordinary word; the data explains each. */
export const SIGN = signsOf(SIGNS);

const wordsOf = (byLanguage: Readonly<Record<string, string>>): ReadonlySet<string> =>
  new Set(Object.values(byLanguage).flatMap((words) => words.split(' ')));

/**
 * Words that mark a language or tool: "conocimientos" of "conocimientos de React" precedes a name, or a small
 * word (between) that does. `strong` ones work even for unusual spelling: "language go".
 */
export const TOOL_WORDS = {
  before: wordsOf(WORDS.before),
  after: wordsOf(WORDS.after),
  between: wordsOf(WORDS.between),
  strong: wordsOf(WORDS.strong),
};
