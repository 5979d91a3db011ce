/** Languages of the texts as BCP 47 tags, in the order of the settings. */
export const TEXT_LANGUAGES = ['en', 'de', 'es', 'fr', 'hi', 'it', 'nl', 'pl', 'pt-BR', 'uk'] as const;

/**
 * CLDR's pseudo-languages: accented, longer English, and the same from right to left. They test layouts. No
 * release contains or offers them.
 */
export const PSEUDO_LANGUAGES = ['en-XA', 'ar-XB'] as const;

export type TextLanguage = (typeof TEXT_LANGUAGES)[number] | (typeof PSEUDO_LANGUAGES)[number];

/** Language of a page's texts, and the tag that formats its dates and numbers. */
export interface PageLanguage {
  texts: TextLanguage;
  numbers: string;
}

/**
 * Returns the text language for a tag: the same, or another variant of the language ("de-CH" → "de"). Null if
 * there is none.
 */
export function textLanguage(tag: string): TextLanguage | null {
  const all: readonly TextLanguage[] = [...TEXT_LANGUAGES, ...PSEUDO_LANGUAGES];
  return all.find((one) => one === tag) ?? TEXT_LANGUAGES.find((one) => tongue(one) === tongue(tag)) ?? null;
}

/**
 * Chooses the language of a page. Without texts in it, texts, dates and numbers are English, unless the user
 * chose that very language.
 * @param chosen The user's tag, or null for the browser's language.
 */
export function spokenFor(chosen: string | null, browserLanguage: string): PageLanguage {
  const tag = chosen ?? browserLanguage;
  const texts = textLanguage(tag);
  return { texts: texts ?? 'en', numbers: texts || chosen ? tag : 'en-GB' };
}

/** Whether a language has its own names for data. All but English have. */
export const hasNames = (language: TextLanguage): boolean =>
  language !== 'en' && TEXT_LANGUAGES.some((one) => one === language);

/** Writing direction of a language. */
export const directionOf = (language: TextLanguage): 'ltr' | 'rtl' => (language === 'ar-XB' ? 'rtl' : 'ltr');

const tongue = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';
