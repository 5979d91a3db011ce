import type { Block } from '#src/posting/posting.ts';

/** Numbers by which a text that asks for nothing is known, as `npm run train` makes them. */
export interface AsksNothingWeights {
  /** How sure it must be, 0 to 1. */
  sure: number;
  /** How much a sign speaks for it, in hundredths of a unit of log-odds; "" speaks in every text. */
  signs: Record<string, number>;
}

/** A text as it is judged: the words of its title count apart. */
interface Text {
  title: string;
  blocks: readonly Block[];
}

/** A shorter text may be a line that somebody looked up, in words. */
const SHORTEST = 40;

/**
 * What tells, by the numbers of a training, whether a text as a whole asks for no skill: an article, a page about a
 * company, a course. `atLeast`: how sure it must be, 0 to 1, where the text has signs of its own.
 */
export function nothingAsked({ sure, signs }: AsksNothingWeights): (text: Text, atLeast?: number) => boolean {
  const weights = new Map(Object.entries(signs));
  return (text, atLeast = sure) => {
    if (wordCount(text) < SHORTEST) return false;
    let sum = weights.get('') ?? 0;
    for (const sign of signsOfText(text)) sum += weights.get(sign) ?? 0;
    return sum >= 100 * Math.log(atLeast / (1 - atLeast));
  };
}

/** The words of a text, each once, and those of its title. */
export function signsOfText({ title, blocks }: Text): Set<string> {
  const signs = new Set(wordsOf(title).map((word) => `title ${word}`));
  for (const { text } of blocks) for (const word of wordsOf(text)) signs.add(word);
  return signs;
}

/** Words of letters, question marks, and "#" and "+" for what "3+ years" begins with. */
const wordsOf = (text: string): string[] =>
  (text.match(WORD) ?? []).map((word) => (word >= '0' && word <= '9~' ? '#' : word.toLowerCase()));
const WORD = /[A-Za-zÀ-ɏЀ-ӿ]{2,}(?:'[A-Za-zÀ-ɏ]+)?|\d{1,2}(?=\+)|[+?]/g;

const wordCount = ({ blocks }: Text) => blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0);
