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
