/** European letters that Unicode does not decompose into letter and accent, with what people type for them. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
const LETTER = /[łøđßæœı]/g;
const PLAIN = /^[\0-\x7f]*$/;

/**
 * Normalises a text for search: lower case without accents, so that "busqueda" finds "Búsqueda" and "sciezka"
 * finds "Ścieżka". Keeps punctuation, and Hindi vowels, which are combining marks in Unicode.
 */
export function unaccented(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter);
}
