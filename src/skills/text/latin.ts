/** What of Unicode's classes lies within Latin-1, as it stands in a class of signs. */
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

/** Whether a text has a sign beyond Latin-1, of which V8 keeps one in a byte. */
export const isWide = (text: string): boolean => BEYOND.test(text);

/** Many patterns are held against one line. */
let last = { text: '', has: false };

/** Whether a text has a letter, a number or a mark beyond Latin-1: a bullet, a dash or an emoji is none. */
export function hasOtherLetters(text: string): boolean {
  if (text !== last.text) last = { text, has: isWide(text) && OTHER_LETTER.test(text) };
  return last.has;
}

const CLASS_OR_SIGN = /\\p\{(\w+)\}|\\.|[[\]]/gsu;

/**
 * A pattern, with the flag u, that finds the same in texts without other letters: its classes of Unicode (`\p{L}`) are but those of
 * Latin-1. The whole of such a class is six hundred ranges, which V8 takes ten times as long to compile.
 * @throws where the pattern names a class that is not known here.
 */
export function inLatin(source: string, flags: string): string {
  let within = false;
  return source.replace(CLASS_OR_SIGN, (sign, name?: string) => {
    if (sign === '[' || sign === ']') within = sign === '[';
    if (name === undefined) return sign;
    // In any case ß and ÿ are capitals too, as their capitals are beyond Latin-1.
    const signs = CLASSES[name === 'Lu' && flags.includes('i') ? 'Ll' : name];
    if (signs === undefined) throw new Error(`no class of letters is called ${name}`);
    return within ? signs : `[${signs}]`;
  });
}
