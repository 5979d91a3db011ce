import SIGNS from '#data/signs/sense.json' with { type: 'json' };
import WORDS from '#data/tool-words.json' with { type: 'json' };
import { signsOf } from '../text/signs.ts';

/** What stands around a name that may be a plain word; what each says stands beside it in the data. */
export const SIGN = signsOf(SIGNS);

const wordsOf = (byLanguage: Readonly<Record<string, string>>): ReadonlySet<string> =>
  new Set(Object.values(byLanguage).flatMap((words) => words.split(' ')));

/**
 * Words by which a language, or a tool, is known as such: "conocimientos" of "conocimientos de React" stands before a name,
 * or before a small word (between) that does; `strong` are those before a name that is not spelled as one: "language go".
 */
export const TOOL_WORDS = {
  before: wordsOf(WORDS.before),
  after: wordsOf(WORDS.after),
  between: wordsOf(WORDS.between),
  strong: wordsOf(WORDS.strong),
};
