import { DURATIONS } from '#data/durations/index.ts';
import SIGNS from '#data/signs/years.json' with { type: 'json' };
import { signsOf } from '../text/signs.ts';

/** What the words of a language are that patterns of years are made of: data/README.md tells of each where it stands. */
const KINDS = [
  ...(['years', 'months', 'joined', 'to', 'more', 'least', 'lasts', 'since', 'ongoing', 'reader'] as const),
  ...(['experience', 'of', 'with', 'again', 'general', 'asks'] as const),
];

/** How a language tells of durations: a file of data/durations. */
export interface DurationWords extends Record<(typeof KINDS)[number], readonly string[]> {
  /** The numbers from one on, each with its forms: "dwa|dwóch". */
  numbers: readonly string[];
  /** Years, by what tells them without a number: "half a decade". */
  amounts: Readonly<Record<string, number>>;
  /** Lines with the years that they ask of what stands between stars, and lines that ask for none. Tests read them alone. */
  yes?: Readonly<Record<string, number>>;
  no?: readonly string[];
}

const ALL: readonly DurationWords[] = DURATIONS;
/** The number of each number word, and the years of each amount. */
const NUMBERS = new Map(
  ALL.flatMap(({ numbers }) => numbers.flatMap((forms, n) => forms.split('|').map((form) => [form, n + 1]))),
);
const AMOUNTS = new Map(
  ALL.flatMap(({ amounts }) => Object.entries(amounts).map(([words, years]) => [words.toLowerCase(), years])),
);

/** A letter of our languages, inside of a class of signs. */
const LETTERS = 'A-Za-zÀ-ɏЀ-ӿ';

/** What tells of a number of years, and of what it is tied to; what each says stands beside it in the data. */
export const SIGN = signsOf(SIGNS, {
  letter: `[${LETTERS}]`,
  letters: LETTERS,
  begin: `(?<![${LETTERS}])`,
  end: `(?![${LETTERS}])`,
  'number-word': choiceOf([...NUMBERS.keys()]),
  'amount-words': choiceOf([...AMOUNTS.keys()]),
  ...Object.fromEntries(
    KINDS.map((kind) => [kind, `(?:${choiceOf(ALL.flatMap((language) => language[kind]))})`]),
  ),
});

/** The longest first, as the first that fits is taken. */
function choiceOf(words: readonly string[]): string {
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return sorted.map((word) => word.replace(/[.()+]/g, '\\$&').replace(/ /g, '\\s')).join('|');
}

/** The number that a word, or digits, stand for; NaN for any other word. */
export function numberOf(written: string): number {
  const word = written.toLowerCase();
  return NUMBERS.get(word) ?? Number(word.replace(',', '.'));
}

/** The years of an amount: 5 of "half a decade". */
export const yearsOfAmount = (written: string): number =>
  AMOUNTS.get(written.toLowerCase().replace(/\s+/g, ' ')) ?? Number.NaN;
