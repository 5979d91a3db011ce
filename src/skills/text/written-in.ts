/** The code of a language that we have cues of. */
export type Language = string;

/** Codes of ISO 639-1, the one that most of a posting is written in first; empty where that cannot be told. */
export type Languages = string[];

/** Those of `data/cues`: this list is for pages that need not load what they hold. */
export const LANGUAGES: readonly Language[] = ['de', 'en', 'es', 'fr', 'hi', 'it', 'nl', 'pl', 'pt', 'ru'];

/** English words stand in postings of all languages, and Indian ones, in Latin letters, in English postings. */
const ALWAYS: ReadonlySet<string> = new Set(['en', 'hi']);
/** Languages whose words stand in the files of another. */
const AMONG: ReadonlyMap<string, Language> = new Map([['uk', 'ru']]);

const hasCues = (code: string) => LANGUAGES.includes(code);
const filesOf = (code: string): string => AMONG.get(code) ?? code;

/** The languages whose cues a posting is read with: all of ours, in one order, where its own cannot be told. */
export function cueLanguages(languages: Languages): readonly Language[] {
  if (languages.length === 0) return LANGUAGES;
  const files = new Set(languages.map(filesOf));
  return LANGUAGES.filter((language) => ALWAYS.has(language) || files.has(language));
}

/** The language that most of a posting is written in, where we have no cues of it; else null. */
export function languageWithoutCues([main]: Languages): string | null {
  return main === undefined || hasCues(filesOf(main)) ? null : main;
}

/** What a detector says of a text: as `browser.i18n.detectLanguage` tells it. */
export interface Detected {
  isReliable: boolean;
  languages: readonly { language: string; percentage: number }[];
}

/** A language with a smaller share is a name, a quote, or a mistake; in percent. */
const LEAST_SHARE = 10;
/** So little text tells nothing for sure, in characters; more than the most need not be looked at. */
const TEXT = { least: 120, most: 20_000 };

/** The languages of a posting by its blocks, as a detector tells them. */
export async function languagesOf(
  blocks: readonly { text: string }[],
  detect: (text: string) => Promise<Detected>,
): Promise<Languages> {
  const text = blocks
    .map((block) => block.text)
    .join('\n')
    .slice(0, TEXT.most);
  if (text.length < TEXT.least) return [];
  const { isReliable, languages } = await detect(text);
  if (!isReliable) return [];
  const shared = languages.filter(({ percentage }) => percentage >= LEAST_SHARE);
  const codes = [...shared]
    .sort((a, b) => b.percentage - a.percentage)
    .map(({ language }) => baseOf(language));
  return [...new Set(codes)].filter((code) => code !== 'und');
}

/** "zh-Hant" is Chinese. */
const baseOf = (code: string): string => code.toLowerCase().split(/[-_]/)[0] ?? code;
