/** A text in which hardly a pattern looks beyond a letter, so long that no engine interprets for it. */
const LONG = '_'.repeat(1000);
/** A pattern of so many signs takes longer to be translated for the interpreter than to machine code. */
const LONG_PATTERN = 300;

/**
 * The same pattern, which on its first use skips the interpreter. V8 interprets a pattern once before it compiles it, unless
 * the text is long; but of long patterns the translation for that takes ten times as long as to compile them (60 ms and
 * 3 of 4,000 signs), and a first posting uses a hundred. What it puts onto the pattern for that, it takes away again.
 */
export function compiledAtOnce(pattern: RegExp): RegExp {
  if (pattern.source.length < LONG_PATTERN) return pattern;
  const own: { exec?: RegExp['exec'] } = pattern;
  own.exec = (text) => {
    delete own.exec;
    const { lastIndex } = pattern;
    pattern.exec(LONG);
    pattern.lastIndex = lastIndex;
    return pattern.exec(text);
  };
  return pattern;
}
