import type { Settings } from '#src/store/settings.ts';
import { doAndTell } from '#src/ui/toast.tsx';
import { dateOf, points } from '#src/ui/words.ts';
import { Choice } from '../choice.tsx';
import { changeAndTell } from './change-settings.ts';
import { LANGUAGES, languageName } from './languages.ts';
import { SettingGroup, SettingRow } from './setting-row.tsx';

const THEMES: readonly [Settings['theme'], string][] = [
  ['system', 'As the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];

/** Theme, and the language of dates and numbers. */
export function LookSettings({ settings }: { settings: Settings }) {
  const setTheme = (theme: Settings['theme'], name: string) =>
    doAndTell(changeAndTell({ theme }, `Theme: ${name.toLowerCase()}`));
  const setLocale = (tag: string) =>
    doAndTell(changeAndTell({ locale: tag || null }, `Dates and numbers: ${languageName(tag || null)}`));
  return (
    <SettingGroup title="Appearance">
      <SettingRow title="Theme">
        <fieldset class="segments of-three" aria-label="Theme">
          {THEMES.map(([theme, name]) => (
            <label key={theme} class="is-plain">
              <input
                type="radio"
                name="theme"
                checked={theme === settings.theme}
                onChange={() => setTheme(theme, name)}
              />
              <span>{name}</span>
            </label>
          ))}
        </fieldset>
      </SettingRow>
      <SettingRow
        title="Dates and numbers"
        note={
          <>
            Such as {dateOf(EXAMPLE_DAY)} and {points(EXAMPLE_NUMBER)}. The texts are in English.
          </>
        }
      >
        <Choice label="Language of dates and numbers" value={settings.locale ?? ''} set={setLocale}>
          <option value="">{languageName(null)}</option>
          {LANGUAGES.map((tag) => (
            <option key={tag} value={tag}>
              {languageName(tag)}
            </option>
          ))}
        </Choice>
      </SettingRow>
    </SettingGroup>
  );
}

const EXAMPLE_DAY = new Date(2026, 2, 9).getTime();
const EXAMPLE_NUMBER = 1234.5;
