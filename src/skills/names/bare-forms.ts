const NONE: string[] = [];

/** Returns the word without a suffix of names: a version, a plural s. */
export function bareForms(word: string): string[] {
  const last = word.charCodeAt(word.length - 1);
  const digit = last >= 48 && last <= 57;
  if (!digit && last !== 115) return NONE;
  if (digit) {
    const bare = word.replace(/^(\p{L}{2,}[+#]*)\d+$/u, '$1');
    return bare === word ? NONE : [bare];
  }
  return word.length > 3 && !word.endsWith('ss') ? [word.slice(0, -1)] : NONE;
}
