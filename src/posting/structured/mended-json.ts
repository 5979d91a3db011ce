/** A string, which ends at the first quote before a colon, comma, bracket or the end; or a loose comma. */
const STRING_OR_LOOSE_COMMA =
  /"([^"\\]*(?:(?:\\.|"(?!\s*(?:[:,\]}]|$)))[^"\\]*)*)(?:"|$)|,(?=\s*(?:[,\]}]|$))/gs;
/** Characters not allowed raw in a string: a quote, a line break, a backslash that escapes nothing. */
const UNESCAPED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what JSON forbids
  /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})|["\\\x00-\x1f]/g;

/**
 * Repairs common faults of templates in JSON: raw line breaks and quotes in strings, superfluous commas. One
 * pass only, as the text may be hostile: more thorough libraries retry, and take minutes for 12 KB of
 * unterminated strings.
 */
export function mendedJson(source: string): string {
  return source.replace(STRING_OR_LOOSE_COMMA, (_all, string: string | undefined) =>
    string === undefined ? '' : `"${string.replace(UNESCAPED, escaped)}"`,
  );
}

function escaped(sign: string): string {
  return sign.length > 1 ? sign : JSON.stringify(sign).slice(1, -1);
}
