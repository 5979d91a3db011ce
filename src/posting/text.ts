/** Characters that no reader sees, for a character class: pages and readers have them in different amounts. */
export const INVISIBLE = '\\u200B\\u200E\\u200F\\u2060\\uFEFF\\u00AD';
const UNSEEN = new RegExp(`[${INVISIBLE}]`, 'g');

/** One line of text as a reader sees it: single spaces, nothing invisible, no space at the ends. */
export function tidy(text: string): string {
  return text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
}

/** Two spellings of one name fold to one string: letters and digits only, no case, no accents. */
export function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}

/** Is there anything to read, or only rules, bullets and decoration? */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Each text once, in order; spelling apart. */
export function distinct(texts: string[]): string[] {
  const seen = new Set<string>();
  return texts.filter((text) => {
    const key = foldName(text);
    return key !== '' && !seen.has(key) && seen.add(key);
  });
}
