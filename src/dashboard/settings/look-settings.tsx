import { changeSettings } from '#src/store/change-settings.ts';
import type { Settings } from '#src/store/settings.ts';
import { type Done, doAndTell } from '#src/ui/components/toast.tsx';
import { textLanguage } from '#src/ui/texts/languages.ts';
import { showLanguage } from '#src/ui/tokens/theme.ts';
import { t } from '#src/ui/words/t.ts';
import { dateOf, points } from '#src/ui/words/words.ts';
import { SelectField } from '../select-field.tsx';
import { changeSettingsAndTell } from './change-settings.ts';
import { SettingGroup, SettingRow } from './setting-row.tsx';

const THEMES = ['system', 'light', 'dark'] as const;

export function LookSettings({ settings }: { settings: Settings }) {
  const setTheme = (theme: Settings['theme']) =>
    doAndTell(changeSettingsAndTell({ theme }, t('settings.theme-chosen', { theme })));
  const setLocale = (tag: string) => doAndTell(speakAndTell(tag || null));
  return (
    <SettingGroup title={t('settings.appearance')}>
      <SettingRow title={t('settings.theme')}>
        <fieldset class="segments of-three" aria-label={t('settings.theme')}>
          {THEMES.map((theme) => (
            <label key={theme} class="is-plain">
              <input
                type="radio"
                name="theme"
                checked={theme === settings.theme}
                onChange={() => setTheme(theme)}
              />
              <span>{t(`settings.theme.${theme}`)}</span>
            </label>
          ))}
        </fieldset>
      </SettingRow>
      <SettingRow
        title={t('settings.language')}
        note={t('settings.language.example', {
          date: dateOf(EXAMPLE_DAY),
          number: points(EXAMPLE_NUMBER),
        })}
      >
        <SelectField label={t('settings.language')} value={settings.locale ?? ''} set={setLocale}>
          <option value="">{languageName(null)}</option>
          <LanguageGroup title={t('settings.language.texts')} tags={WITH_TEXTS} />
          <LanguageGroup title={t('settings.language.numbers')} tags={WITHOUT_TEXTS} />
        </SelectField>
      </SettingRow>
    </SettingGroup>
  );
}

/** Changes the language and confirms it in the new one. */
async function speakAndTell(locale: string | null): Promise<Done> {
  const undo = await changeSettings({ locale });
  await showLanguage(locale);
  return { said: t('settings.language.chosen', { name: languageName(locale) }), undo };
}

function LanguageGroup({ title, tags }: { title: string; tags: readonly string[] }) {
  return (
    <optgroup label={title}>
      {tags.map((tag) => (
        <option key={tag} value={tag}>
          {languageName(tag)}
        </option>
      ))}
    </optgroup>
  );
}

const EXAMPLE_DAY = new Date(2026, 2, 9).getTime();
const EXAMPLE_NUMBER = 1234.5;

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
const WITH_TEXTS = LANGUAGE_CHOICES.filter((tag) => textLanguage(tag) !== null);
const WITHOUT_TEXTS = LANGUAGE_CHOICES.filter((tag) => textLanguage(tag) === null);

/** Returns a language's name in that language; null is the browser's default. */
function languageName(tag: string | null): string {
  if (tag === null) return t('settings.language.browser');
  return new Intl.DisplayNames(tag, { type: 'language', languageDisplay: 'standard' }).of(tag) ?? tag;
}
