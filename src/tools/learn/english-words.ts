import { stem } from '#src/skills/text/stem.ts';

/** Minimum number of texts that write a word in small letters. */
const LEAST_TEXTS = 10;
/** Minimum share of texts with small letters, compared with those that write it with a capital. */
const LEAST_SHARE = 0.1;

/**
 * Returns the stems of words that English texts write in small letters, in alphabetical order: a capital in a
 * list does not make a name of them. Names such as "Python" are sometimes written small, so the share decides.
 */
export function englishWords(texts: Iterable<string>): string[] {
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const text of texts) {
    const words = new Set(text.match(/\p{L}+/gu));
    for (const word of words) {
      if (/^[a-z]{3,}$/.test(word)) raise(small, word);
      else if (/^[A-Z][a-z]{2,}$/.test(word)) raise(capital, word.toLowerCase());
    }
  }
  const isOrdinary = ([word, count]: [string, number]) =>
    count >= LEAST_TEXTS && count > LEAST_SHARE * (capital.get(word) ?? 0);
  const stems = [...small].filter(isOrdinary).map(([word]) => stem(word));
  return [...new Set(stems)].sort();
}

function raise(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}
