import { DURATIONS } from '#data/durations/index.ts';
import SIGNS from '#data/signs/years.json' with { type: 'json' };
import { signsOf } from '../text/signs.ts';

/** Word groups of a language for patterns of years; data/README.md explains each. */
const KINDS = [
  ...(['years', 'months', 'joined', 'to', 'more', 'least', 'lasts', 'since', 'ongoing', 'reader'] as const),
  ...(['experience', 'of', 'with', 'again', 'general', 'asks'] as const),
];

/** Duration words of a language: a file of data/durations. */
export interface DurationWords extends Record<(typeof KINDS)[number], readonly string[]> {
  /** Numbers from one on, each with its forms: "dwa|dwóch". */
  numbers: readonly string[];
  /** Years of amounts without a number: "half a decade". */
  amounts: Readonly<Record<string, number>>;
  /** Example lines for tests, with the years required of the text between stars, and lines without any. */
  yes?: Readonly<Record<string, number>>;
  no?: readonly string[];
}

const ALL: readonly DurationWords[] = DURATIONS;
/** Values of number words, and years of amounts. */
const NUMBERS = new Map(
  ALL.flatMap(({ numbers }) => numbers.flatMap((forms, n) => forms.split('|').map((form) => [form, n + 1]))),
);
const AMOUNTS = new Map(
  ALL.flatMap(({ amounts }) => Object.entries(amounts).map(([words, years]) => [words.toLowerCase(), years])),
);

/** Letters of the supported languages, for a character class. */
const LETTERS = 'A-Za-zÀ-ɏЀ-ӿ';

/** Patterns of a number of years and of what it counts; the data explains each. */
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

/** Longest first, as the first match wins. */
function choiceOf(words: readonly string[]): string {
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return sorted.map((word) => word.replace(/[.()+]/g, '\\$&').replace(/ /g, '\\s')).join('|');
}

/** Returns the value of a number word or of digits, or NaN. */
export function numberOf(written: string): number {
  const word = written.toLowerCase();
  return NUMBERS.get(word) ?? Number(word.replace(',', '.'));
}

/** Returns the years of an amount: 5 for "half a decade". */
export const yearsOfAmount = (written: string): number =>
  AMOUNTS.get(written.toLowerCase().replace(/\s+/g, ' ')) ?? Number.NaN;
