/** Latin-1 members of Unicode classes, in character class syntax. */
const CLASSES: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ÿ',
  Lu: 'A-ZÀ-ÖØ-Þ',
  Ll: 'a-zµß-öø-ÿ',
  N: '\\d²³¹¼-¾',
  M: '',
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: Latin-1 has these too
const BEYOND = /[^\x00-\xff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the same
const OTHER_LETTER = /(?![\x00-\xff])[\p{L}\p{N}\p{M}]/u;

/** Whether a text has characters beyond Latin-1; V8 stores other texts with one byte a character. */
export const isWide = (text: string): boolean => BEYOND.test(text);

/** Cached result: many patterns test the same line. */
let last = { text: '', has: false };

/** Whether a text has a letter, number or mark beyond Latin-1; bullets, dashes and emoji do not count. */
export function hasOtherLetters(text: string): boolean {
  if (text !== last.text) last = { text, has: isWide(text) && OTHER_LETTER.test(text) };
  return last.has;
}

const CLASS_OR_SIGN = /\\p\{(\w+)\}|\\.|[[\]]/gsu;

/**
 * Returns a pattern (flag u) that gives the same matches in texts without letters beyond Latin-1. It replaces
 * Unicode classes (`\p{L}`) by their Latin-1 members: V8 compiles the six hundred ranges of a full class ten
 * times slower. @throws on unknown classes.
 */
export function inLatin(source: string, flags: string): string {
  let within = false;
  return source.replace(CLASS_OR_SIGN, (sign, name?: string) => {
    if (sign === '[' || sign === ']') within = sign === '[';
    if (name === undefined) return sign;
    // With flag i, ß and ÿ are capitals too, as their capitals are beyond Latin-1.
    const signs = CLASSES[name === 'Lu' && flags.includes('i') ? 'Ll' : name];
    if (signs === undefined) throw new Error(`no class of letters is called ${name}`);
    return within ? signs : `[${signs}]`;
  });
}
