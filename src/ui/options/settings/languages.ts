import { textLanguage } from '#src/texts/languages.ts';
import { t } from '#src/ui/t.ts';

/** The languages that can be chosen, where job postings are read most: for dates and numbers, and for texts where they are in it. */
export const LANGUAGE_CHOICES: readonly string[] = [
  'en-GB',
  'en-US',
  'en-IN',
  'cs-CZ',
  'da-DK',
  'de-DE',
  'de-CH',
  'es-ES',
  'es-MX',
  'fi-FI',
  'fr-FR',
  'he-IL',
  'hi-IN',
  'hu-HU',
  'id-ID',
  'it-IT',
  'ja-JP',
  'ko-KR',
  'nb-NO',
  'nl-NL',
  'pl-PL',
  'pt-BR',
  'pt-PT',
  'ro-RO',
  'ru-RU',
  'sv-SE',
  'tr-TR',
  'uk-UA',
  'vi-VN',
  'zh-CN',
];

/** Those that the texts are in, and those that are for dates and numbers alone. */
export const WITH_TEXTS = LANGUAGE_CHOICES.filter((tag) => textLanguage(tag) !== null);
export const WITHOUT_TEXTS = LANGUAGE_CHOICES.filter((tag) => textLanguage(tag) === null);

/** The name of a language in itself, as whoever reads it looks for it; null: the browser's own choice. */
export function languageName(tag: string | null): string {
  if (tag === null) return t('settings.language.browser');
  return new Intl.DisplayNames(tag, { type: 'language', languageDisplay: 'standard' }).of(tag) ?? tag;
}
