import { fold } from '../text/tokens.ts';
import { spellingsOf, withoutPlural } from './pattern.ts';

/**
 * Returns a name's letters and digits regardless of case and separators: the same for "Spring Boot",
 * "spring-boot" and "SpringBoot".
 */
export function lettersOf(text: string): string {
  if (/^[a-z0-9]+$/.test(text)) return text;
  if (ASCII.test(text)) return withAnd(text.toLowerCase()).replace(/[^a-z0-9]+/g, '');
  return withAnd(fold(text)).replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the test for plain ASCII is what makes this fast
const ASCII = /^[\x00-\x7f]*$/;
const withAnd = (text: string) => (text.includes('&') ? text.replaceAll('&', 'and') : text);

/** Returns the sort key of letters: without a plural ending, as a text may use the plural. */
export function orderKey(letters: string): string {
  const isPlural = letters.length > 1 && letters.endsWith('s') && !letters.endsWith('ss');
  return isPlural ? withoutPlural(letters) : letters;
}

/** Returns the sort key of a name; a name with non-ASCII characters is first split into words like a text. */
export function orderKeyOfName(name: string): string {
  if (ASCII.test(name)) return orderKey(lettersOf(name));
  const [words = []] = spellingsOf(name);
  return orderKey(words.map(lettersOf).join(''));
}

/** Whether a word of a name may end after this many letters: before a separator, or at a capital. */
export function mayEndBehind(name: string, letters: number): boolean {
  let at = 0;
  for (let left = letters; left > 0 && at < name.length; at++) {
    const sign = name.charAt(at);
    // Such a character may fold to several letters.
    if (sign > '~' || sign === '&') return true;
    if (/[a-z0-9]/i.test(sign)) left--;
  }
  return !/[a-z0-9]/i.test(name.charAt(at)) || /[a-z0-9][A-Z]/.test(name.slice(at - 1, at + 1));
}
