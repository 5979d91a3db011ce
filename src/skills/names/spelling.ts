/** Result of comparing a text with a name, ignoring punctuation and version. */
type Spelling = 'same' | 'other-case' | 'different';

/** Compares a text's letters with a name's: "REST" is the same as "REST", "rest" has other case. */
export function spelledAs(text: string, name: string): Spelling {
  const a = lettersOf(text);
  const b = lettersOf(name);
  if (a === b) return 'same';
  return a.toLowerCase() === b.toLowerCase() ? 'other-case' : 'different';
}

function lettersOf(text: string): string {
  const letters = text.replace(/[^\p{L}\p{N}+#]/gu, '');
  return letters.replace(/(?<=\p{L}{2})\d+$/u, '');
}

/** A version: "React 18", "Go 1.22", "Spring (5.x)", "Vue v3+". A higher number is a year: "Spring 24". */
const VERSION =
  /^\s?(?:>=?\s?)?\(?v?1?\d(?:\.(?:\d{1,3}|x))*(?:\/\d{1,2})*\+?\)?(?![A-Za-zÀ-ɏ\d%+]|\.[\dx]|\/\d|\s?-\s?\d|\s(?:to\s\d|years?|yrs?|months?))/i;

/** Returns the text after a name and its version. */
export function behindVersion(after: string): string {
  return after.replace(VERSION, '');
}
