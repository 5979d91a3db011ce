/** Code of a language with cues. */
export type Language = string;

/** ISO 639-1 codes, main language first; empty if unknown. */
export type Languages = string[];

/** Folders of `data/cues`, listed here for pages that need not load them. */
export const LANGUAGES: readonly Language[] = ['de', 'en', 'es', 'fr', 'hi', 'it', 'nl', 'pl', 'pt', 'ru'];

/** Languages always read: English words occur in all postings, romanised Hindi in English ones. */
const ALWAYS: ReadonlySet<string> = new Set(['en', 'hi']);
/** Languages whose words are in another language's files. */
const AMONG: ReadonlyMap<string, Language> = new Map([['uk', 'ru']]);

const hasCues = (code: string) => LANGUAGES.includes(code);
const filesOf = (code: string): string => AMONG.get(code) ?? code;

/** Returns the languages whose cues apply to a posting: all of ours, in fixed order, if its own are unknown. */
export function cueLanguages(languages: Languages): readonly Language[] {
  if (languages.length === 0) return LANGUAGES;
  const files = new Set(languages.map(filesOf));
  return LANGUAGES.filter((language) => ALWAYS.has(language) || files.has(language));
}

/** Returns the main language of a posting if it has no cues, otherwise null. */
export function languageWithoutCues([main]: Languages): string | null {
  return main === undefined || hasCues(filesOf(main)) ? null : main;
}

/** Result of a language detector, in the shape of `browser.i18n.detectLanguage`. */
export interface Detected {
  isReliable: boolean;
  languages: readonly { language: string; percentage: number }[];
}

/** Minimum share in percent; a smaller one is a name, a quote, or a mistake. */
const LEAST_SHARE = 10;
/** Minimum length for a reliable result, and maximum length examined, in characters. */
const TEXT = { least: 120, most: 20_000 };

/** Detects the languages of a posting by its blocks. */
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
