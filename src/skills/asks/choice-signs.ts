import WORDS from '#data/list-words.json' with { type: 'json' };
import SIGNS from '#data/signs/choice.json' with { type: 'json' };
import { signsOf } from '../text/signs.ts';

const all = (of: keyof typeof WORDS) => Object.values<string>(WORDS[of]).join('|');

/** Matches whole words. Letters of other scripts need this, as `\b` works for ASCII only. */
const whole = (of: keyof typeof WORDS) => `(?<![A-Za-zÀ-ɏЀ-ӿ\\d/])(?:${all(of)})(?![A-Za-zÀ-ɏЀ-ӿ\\d/])`;

/** List words of languages other than English, as parts of patterns. */
export const LIST_WORDS = {
  'or-words': all('or'),
  'or-abroad': whole('or'),
  'and-words': all('and'),
  'and-abroad': whole('and'),
  prepositions: all('preposition'),
  either: whole('either'),
  'such-as-abroad': whole('such as'),
  'other-abroad': all('other'),
};

/** Patterns that show whether one member of a list is enough; the data explains each. */
export const SIGN = signsOf(SIGNS, LIST_WORDS);
