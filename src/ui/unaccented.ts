/** Letters of European alphabets that are no letter with an accent to Unicode, and what is typed for them. */
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
 * A text as people type it who look for something: in lower case and without accents, so that "busqueda" finds "Búsqueda" and
 * "sciezka" "Ścieżka". Signs stay, and so do the vowels of Hindi, which Unicode writes as marks too.
 */
export function unaccented(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter);
}
