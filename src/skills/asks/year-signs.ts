import SIGNS from '#data/signs/years.json' with { type: 'json' };
import { signsOf } from '../text/signs.ts';
import { AMOUNT, durationWords, LETTER, LETTERS, NUMBER_WORD } from './duration-words.ts';

/** Of the words of a language, those that patterns of years are made of. */
const WORDS = [
  ...(['years', 'months', 'joined', 'to', 'more', 'least', 'lasts', 'since', 'ongoing', 'reader'] as const),
  ...(['experience', 'of', 'with', 'general', 'asks'] as const),
];

/** What tells of a number of years, and of what it is tied to; what each says stands beside it in the data. */
export const SIGN = signsOf(SIGNS, {
  letter: LETTER,
  letters: LETTERS,
  begin: `(?<!${LETTER})`,
  end: `(?!${LETTER})`,
  'number-word': NUMBER_WORD,
  'amount-words': AMOUNT,
  'again-words': `(?:${durationWords('again')})`,
  ...Object.fromEntries(WORDS.map((kind) => [kind, `(?:${durationWords(kind)})`])),
});
