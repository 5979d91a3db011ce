/** How a text is written, held against a name: signs and a version aside. */
export type Spelling = 'same' | 'other-case' | 'different';

/** Compares the letters of a text with those of a name: "REST" is the same as "REST", "rest" is its other case. */
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

/** "React 18", "Go 1.22", "Spring (5.x)", "Vue v3+"; a later number is a year: "Spring 24". */
const VERSION =
  /^\s?(?:>=?\s?)?\(?v?1?\d(?:\.(?:\d{1,3}|x))*(?:\/\d{1,2})*\+?\)?(?![A-Za-zÀ-ɏ\d%+]|\.[\dx]|\/\d|\s?-\s?\d|\s(?:to\s\d|years?|yrs?|months?))/i;

/** What follows a name, but for a version. */
export function behindVersion(after: string): string {
  return after.replace(VERSION, '');
}
