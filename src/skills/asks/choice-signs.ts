import WORDS from '#data/list-words.json' with { type: 'json' };
import SIGNS from '#data/signs/choice.json' with { type: 'json' };
import { signsOf } from '../text/signs.ts';

const all = (of: keyof typeof WORDS) => Object.values<string>(WORDS[of]).join('|');

/** Whole words: their letters may be of any script, for which `\b` knows no edge. */
const whole = (of: keyof typeof WORDS) => `(?<![A-Za-zÀ-ɏЀ-ӿ\\d/])(?:${all(of)})(?![A-Za-zÀ-ɏЀ-ӿ\\d/])`;

/** How languages besides English join what they list, as parts of signs. */
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

/** Words and signs that tell whether one of a list's members is enough; what each says stands beside it in the data. */
export const SIGN = signsOf(SIGNS, LIST_WORDS);
