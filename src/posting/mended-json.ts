/** A string: it ends at the first quote that a colon, a comma, a bracket or the end follows. Or a comma before a bracket. */
const STRING_OR_LOOSE_COMMA =
  /"([^"\\]*(?:(?:\\.|"(?!\s*(?:[:,\]}]|$)))[^"\\]*)*)(?:"|$)|,(?=\s*(?:[,\]}]|$))/gs;
/** What must not stand in a string as it is: a quote, a line break, a backslash that escapes nothing. */
const UNESCAPED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what JSON forbids
  /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})|["\\\x00-\x1f]/g;

/**
 * JSON without the faults that templates make: raw line breaks and quotes within strings, commas too many. It is gone
 * over once, so it is for texts that a page may have written against us: libraries that mend more try again and again,
 * and take minutes for twelve kilobytes of open strings.
 */
export function mendedJson(source: string): string {
  return source.replace(STRING_OR_LOOSE_COMMA, (_all, string: string | undefined) =>
    string === undefined ? '' : `"${string.replace(UNESCAPED, escaped)}"`,
  );
}

function escaped(sign: string): string {
  return sign.length > 1 ? sign : JSON.stringify(sign).slice(1, -1);
}
