import type { Block } from '#src/posting/posting.ts';

/** Weights that detect a text without requirements, made by `npm run train`. */
interface AsksNothingWeights {
  /** Minimum probability, 0 to 1. */
  sure: number;
  /** Weight of each feature in hundredths of a log-odds unit; "" is the bias. */
  signs: Record<string, number>;
}

/** Input text; words of its title are separate features. */
interface Text {
  title: string;
  blocks: readonly Block[];
}

/** Minimum length of a posting, in words. */
const SHORTEST = 40;

/** Whether a text is too short for a posting: it may be a line that somebody looked up. */
export const isShort = (blocks: readonly Block[]): boolean =>
  blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0) < SHORTEST;

/**
 * Creates a classifier for texts that ask for no skill at all: an article, a company's page, a course.
 * `atLeast` replaces the trained threshold, 0 to 1.
 */
export function nothingAsked({ sure, signs }: AsksNothingWeights): (text: Text, atLeast?: number) => boolean {
  const weights = new Map(Object.entries(signs));
  return (text, atLeast = sure) => {
    if (isShort(text.blocks)) return false;
    let sum = weights.get('') ?? 0;
    for (const sign of signsOfText(text)) sum += weights.get(sign) ?? 0;
    return sum >= 100 * Math.log(atLeast / (1 - atLeast));
  };
}

/** Returns the distinct words of a text and of its title. */
export function signsOfText({ title, blocks }: Text): Set<string> {
  const signs = new Set(wordsOf(title).map((word) => `title ${word}`));
  for (const { text } of blocks) for (const word of wordsOf(text)) signs.add(word);
  return signs;
}

/** Splits into words, question marks, and "#" and "+" for numbers such as "3+ years". */
const wordsOf = (text: string): string[] =>
  (text.match(WORD) ?? []).map((word) => (word >= '0' && word <= '9~' ? '#' : word.toLowerCase()));
const WORD = /[A-Za-zÀ-ɏЀ-ӿ]{2,}(?:'[A-Za-zÀ-ɏ]+)?|\d{1,2}(?=\+)|[+?]/g;
