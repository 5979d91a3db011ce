import type { Settings } from '#src/store/settings.ts';
import { doAndTell } from '#src/ui/toast.tsx';
import { dateOf, points } from '#src/ui/words.ts';
import { Choice } from '../choice.tsx';
import { changeAndTell } from './change-settings.ts';
import { languageName, WITH_TEXTS, WITHOUT_TEXTS } from './languages.ts';
import { SettingGroup, SettingRow } from './setting-row.tsx';

const THEMES: readonly [Settings['theme'], string][] = [
  ['system', 'As the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];

/** Theme and language. */
export function LookSettings({ settings }: { settings: Settings }) {
  const setTheme = (theme: Settings['theme'], name: string) =>
    doAndTell(changeAndTell({ theme }, `Theme: ${name.toLowerCase()}`));
  const setLocale = (tag: string) =>
    doAndTell(changeAndTell({ locale: tag || null }, `Language: ${languageName(tag || null)}`));
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
        title="Language"
        note={
          <>
            The popup, the side panel, the toolbar button and the welcome page speak it; these pages are in
            English as yet. Dates and numbers are as {dateOf(EXAMPLE_DAY)} and {points(EXAMPLE_NUMBER)}.
          </>
        }
      >
        <Choice label="Language" value={settings.locale ?? ''} set={setLocale}>
          <option value="">{languageName(null)}</option>
          <LanguageGroup title="Texts, dates and numbers" tags={WITH_TEXTS} />
          <LanguageGroup title="Dates and numbers, texts in English" tags={WITHOUT_TEXTS} />
        </Choice>
      </SettingRow>
    </SettingGroup>
  );
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
