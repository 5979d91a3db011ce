import { DURATIONS } from '#data/durations/index.ts';

/** How a language tells of durations: a file of data/durations. */
export interface DurationWords {
  /** The numbers from one on, each with its forms: "dwa|dwóch". */
  numbers: readonly string[];
  /** Years, by what tells them without a number: "half a decade". */
  amounts: Readonly<Record<string, number>>;
  years: readonly string[];
  months: readonly string[];
  /** Endings that make one word with a number: "3-jährige". */
  joined: readonly string[];
  /** What stands between the least and the most. */
  to: readonly string[];
  /** Behind the number or its unit: as many or more. */
  more: readonly string[];
  /** Ahead of the number. */
  least: readonly string[];
  experience: readonly string[];
  /** Between the unit and the experience. */
  of: readonly string[];
  /** Between the experience and what it is in. */
  with: readonly string[];
  /** Ahead of a second number that needs no unit: "of which 2 with". */
  again: readonly string[];
  /** Work at large: what a comma after it adds has no years of its own. */
  general: readonly string[];
  /** What begins another ask in the same sentence. */
  asks: readonly string[];
  /** Behind the unit: how long something else is, or is ago. */
  lasts: readonly string[];
  /** Ahead of the number: a stretch of time. */
  since: readonly string[];
  /** Ahead of the number: how long somebody has done a thing, which is asked for only of the reader. */
  ongoing: readonly string[];
  /** Who is spoken to, or sought. */
  reader: readonly string[];
  /** Lines with the years that they ask of what stands between stars, and lines that ask for none. Tests read them alone. */
  yes?: Readonly<Record<string, number>>;
  no?: readonly string[];
}

const ALL: readonly DurationWords[] = DURATIONS;

/** A letter of our languages, inside and outside of a class of signs. */
export const LETTERS = 'A-Za-zÀ-ɏЀ-ӿ';
export const LETTER = `[${LETTERS}]`;

type Words = Exclude<keyof DurationWords, 'numbers' | 'amounts' | 'yes' | 'no'>;

/** A pattern of all words of this kind, in all languages. */
export const durationWords = (kind: Words): string => choiceOf(ALL.flatMap((language) => language[kind]));

const FORMS = ALL.flatMap(({ numbers }) =>
  numbers.flatMap((forms, n) => forms.split('|').map((form) => [form, n + 1] as const)),
);
const COUNTS = new Map(FORMS);
const AMOUNTS = new Map(
  ALL.flatMap(({ amounts }) =>
    Object.entries(amounts).map(([words, years]) => [words.toLowerCase(), years] as const),
  ),
);

/** A pattern of all number words, and one of all amounts that need no number. */
export const NUMBER_WORD = choiceOf(FORMS.map(([form]) => form));
export const AMOUNT = choiceOf([...AMOUNTS.keys()]);

/** The number that a word, or digits, stand for; NaN for any other word. */
export function numberOf(written: string): number {
  const word = written.toLowerCase();
  return COUNTS.get(word) ?? Number(word.replace(',', '.'));
}

/** The years of an amount: 5 of "half a decade". */
export const yearsOfAmount = (written: string): number =>
  AMOUNTS.get(written.toLowerCase().replace(/\s+/g, ' ')) ?? Number.NaN;

/** The longest first, as the first that fits is taken. */
function choiceOf(words: readonly string[]): string {
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return sorted.map((word) => word.replace(/[.()+]/g, '\\$&').replace(/ /g, '\\s')).join('|');
}
