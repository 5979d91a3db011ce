import { textLanguage } from '#src/ui/texts/languages.ts';
import { t } from '#src/ui/words/t.ts';

/**
 * Languages to choose from: those in which most postings are read. They set dates and numbers, and texts if we
 * have them.
 */
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

/** Languages with texts, and those for dates and numbers alone. */
export const WITH_TEXTS = LANGUAGE_CHOICES.filter((tag) => textLanguage(tag) !== null);
export const WITHOUT_TEXTS = LANGUAGE_CHOICES.filter((tag) => textLanguage(tag) === null);

/** Returns a language's name in that language; null is the browser's default. */
export function languageName(tag: string | null): string {
  if (tag === null) return t('settings.language.browser');
  return new Intl.DisplayNames(tag, { type: 'language', languageDisplay: 'standard' }).of(tag) ?? tag;
}
