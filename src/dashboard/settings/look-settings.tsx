import { changeSettings } from '#src/store/change-settings.ts';
import type { Settings } from '#src/store/settings.ts';
import { type Done, doAndTell } from '#src/ui/components/toast.tsx';
import { showLanguage } from '#src/ui/tokens/theme.ts';
import { t } from '#src/ui/words/t.ts';
import { dateOf, points } from '#src/ui/words/words.ts';
import { SelectField } from '../select-field.tsx';
import { changeSettingsAndTell } from './change-settings.ts';
import { languageName, WITH_TEXTS, WITHOUT_TEXTS } from './languages.ts';
import { SettingGroup, SettingRow } from './setting-row.tsx';

const THEMES = ['system', 'light', 'dark'] as const;

/** Settings for theme and language. */
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
