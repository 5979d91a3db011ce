/** Invisible characters, for a character class; pages and readers differ in them. */
export const INVISIBLE = '\\u200B\\u200E\\u200F\\u2060\\uFEFF\\u00AD';
const UNSEEN = new RegExp(`[${INVISIBLE}]`, 'g');

/** Normalises a line of text: single spaces, no invisible characters, trimmed. */
export function tidy(text: string): string {
  return text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
}

/**
 * Folds spellings of a name to one string: letters and digits only, lower case, no accents. Marks that make a
 * letter another one stay, such as Japanese voicing marks; accents and Arabic vowel signs go.
 */
export function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u0652]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}+#]+/gu, ' ')
    .trim();
}

/** Whether the text has words, not only rules, bullets and decoration. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Removes duplicates, ignoring spelling variants, and keeps the order. */
export function distinct(texts: string[]): string[] {
  const seen = new Set<string>();
  return texts.filter((text) => {
    const key = foldName(text);
    return key !== '' && !seen.has(key) && seen.add(key);
  });
}
