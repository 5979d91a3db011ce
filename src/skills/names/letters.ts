import { fold } from '../text/tokens.ts';
import { spellingsOf, withoutPlural } from './pattern.ts';

/**
 * The letters and digits of a name or of a word, however they are written and whatever stands between them: "Spring Boot",
 * "spring-boot" and "SpringBoot" have the same.
 */
export function lettersOf(text: string): string {
  if (/^[a-z0-9]+$/.test(text)) return text;
  if (ASCII.test(text)) return withAnd(text.toLowerCase()).replace(/[^a-z0-9]+/g, '');
  return withAnd(fold(text)).replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the test for plain ASCII is what makes this fast
const ASCII = /^[\x00-\x7f]*$/;
const withAnd = (text: string) => (text.includes('&') ? text.replaceAll('&', 'and') : text);

/** What the letters of a name are sorted by: without the ending of a plural, as a text may name one thing of many. */
export function orderKey(letters: string): string {
  const isPlural = letters.length > 1 && letters.endsWith('s') && !letters.endsWith('ss');
  return isPlural ? withoutPlural(letters) : letters;
}

/** What a name is sorted by: of one with other signs than ASCII's by the words that it is split into as a text is. */
export function orderKeyOfName(name: string): string {
  if (ASCII.test(name)) return orderKey(lettersOf(name));
  const [words = []] = spellingsOf(name);
  return orderKey(words.map(lettersOf).join(''));
}

/** Whether a word of a name may end behind so many of its letters: before a sign, or where its capitals part it. */
export function mayEndBehind(name: string, letters: number): boolean {
  let at = 0;
  for (let left = letters; left > 0 && at < name.length; at++) {
    const sign = name.charAt(at);
    // Such a sign may be several letters.
    if (sign > '~' || sign === '&') return true;
    if (/[a-z0-9]/i.test(sign)) left--;
  }
  return !/[a-z0-9]/i.test(name.charAt(at)) || /[a-z0-9][A-Z]/.test(name.slice(at - 1, at + 1));
}
