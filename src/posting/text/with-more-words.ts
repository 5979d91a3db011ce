import type { MoreWords } from './more-words.ts';
import { wordsNow } from './words-now.ts';

/** Tests a text against a pattern, and against words of that kind in further languages, where they are loaded. */
export const withMoreWords = (pattern: RegExp, kind: keyof MoreWords): Pick<RegExp, 'test'> => ({
  test: (text) => pattern.test(text) || !!wordsNow()[kind]?.test(text),
});
