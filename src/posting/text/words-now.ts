import type { MoreWords } from './more-words.ts';

const words: Partial<MoreWords> = {};

/** Makes these words known, besides those of the languages that most pages are in. */
export function learnWords(more: MoreWords): void {
  Object.assign(words, more);
}

/**
 * Words of further languages by kind, where something has loaded them. A module of its own: in a page they are a
 * separate script, loaded on demand (src/tools/build/in-page-plugin.ts).
 */
export const wordsNow = (): Partial<MoreWords> => words;
