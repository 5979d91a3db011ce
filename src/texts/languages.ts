/** The languages that the texts are in, as BCP 47 has them, in the order in which they are offered. */
export const TEXT_LANGUAGES = ['en', 'de', 'es', 'fr', 'hi', 'pl', 'pt-BR'] as const;

/**
 * Languages that nobody speaks, by CLDR's names: the English texts, accented and longer, and the same from right to left. They
 * show what a layout does with other languages. No build for users has them, and nobody is offered them.
 */
export const PSEUDO_LANGUAGES = ['en-XA', 'ar-XB'] as const;

export type TextLanguage = (typeof TEXT_LANGUAGES)[number] | (typeof PSEUDO_LANGUAGES)[number];

/** What a page speaks: the language of its texts, and the tag by which dates and numbers are written. */
export interface PageLanguage {
  texts: TextLanguage;
  numbers: string;
}

/** The language of the texts for a tag: the same, or else one of the same tongue ("de-CH": "de"). Null where there is none. */
export function textLanguage(tag: string): TextLanguage | null {
  const all: readonly TextLanguage[] = [...TEXT_LANGUAGES, ...PSEUDO_LANGUAGES];
  return all.find((one) => one === tag) ?? TEXT_LANGUAGES.find((one) => tongue(one) === tongue(tag)) ?? null;
}

/**
 * What to speak. `chosen`: the user's tag, or null for the browser's language, which is `browserLanguage`. Where there are no texts
 * in it they are English: so are dates and numbers then, unless the user asked for that very language.
 */
export function spokenFor(chosen: string | null, browserLanguage: string): PageLanguage {
  const tag = chosen ?? browserLanguage;
  const texts = textLanguage(tag);
  return { texts: texts ?? 'en', numbers: texts || chosen ? tag : 'en-GB' };
}

/** Whether a language has names of its own for what is named as data: all that are spoken have, but English. */
export const hasNames = (language: TextLanguage): boolean =>
  language !== 'en' && TEXT_LANGUAGES.some((one) => one === language);

/** Which way a language is written. */
export const directionOf = (language: TextLanguage): 'ltr' | 'rtl' => (language === 'ar-XB' ? 'rtl' : 'ltr');

const tongue = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';
