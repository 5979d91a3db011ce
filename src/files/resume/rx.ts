/*
 * Long patterns are written over several lines: line breaks and the spaces about them are no part of the pattern, and a
 * space that stands at the end of a line is written "[ ]". In all of them a letter is [A-Za-zÀ-ɏ], those of our
 * languages: \p{L} with the flag i takes a tenth of a millisecond to compile each time it is written, and a first
 * posting waits for it. The flag u, which a pattern without \p{…} does not need, makes one slower by a tenth.
 */

/** Joins a pattern, or a part of one, written over several lines. */
export function patternLines({ raw }: TemplateStringsArray, ...inner: string[]): string {
  return raw.map((part, n) => part.replace(/\s*\n\s*/g, '') + (inner[n] ?? '')).join('');
}

/** Creates the regular expression of such a pattern. */
export function rx(flags: string): (pattern: TemplateStringsArray, ...inner: string[]) => RegExp {
  return (pattern, ...inner) => new RegExp(patternLines(pattern, ...inner), flags);
}
