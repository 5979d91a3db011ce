import './spoken-setting.css';
import { type Circumstances, SPOKEN_LEVELS, type SpokenLevel } from '#src/match/circumstances.ts';
import { SPOKEN_LANGUAGES } from '#src/skills/requirements/spoken-languages.ts';
import { byName } from '#src/ui/by-name.ts';
import { Icon } from '#src/ui/icon.tsx';
import { spokenName } from '#src/ui/popup/requirement-words.ts';
import { t } from '#src/ui/t.ts';
import { SelectField } from '../select-field.tsx';
import { SettingRow } from './setting-row.tsx';
import type { TellCircumstances } from './tell-circumstances.ts';

/** A language that was just added is taken for this level until the user says another. */
const FIRST_LEVEL: SpokenLevel = 'B2';

interface Props {
  spoken: Circumstances['languages'];
  tell: TellCircumstances;
}

/** The languages that the user speaks, each with its level. */
export function SpokenSetting({ spoken, tell }: Props) {
  const set = (languages: Circumstances['languages'], value: string) =>
    tell({ languages }, t('settings.spoken'), value);
  const offered = SPOKEN_LANGUAGES.filter((code) => !spoken.some(({ language }) => language === code))
    .map((code) => ({ code, name: spokenName(code) }))
    .sort(byName);
  const add = (language: string) =>
    language && set([...spoken, { language, level: FIRST_LEVEL }], `${spokenName(language)} ${FIRST_LEVEL}`);
  return (
    <>
      <SettingRow title={t('settings.spoken')} note={t('settings.spoken.note')}>
        <SelectField label={t('settings.spoken.add')} value="" set={add}>
          <option value="">{t('settings.spoken.add')}</option>
          {offered.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </SelectField>
      </SettingRow>
      {spoken.length > 0 && (
        <ul class="told-list">
          {spoken.map(({ language, level }) => {
            const name = spokenName(language);
            const others = spoken.filter((one) => one.language !== language);
            return (
              <li key={language}>
                <span>{name}</span>
                <SelectField
                  label={t('settings.spoken.level', { name })}
                  value={level}
                  set={(to) =>
                    set(
                      spoken.map((one) =>
                        one.language === language ? { language, level: to as SpokenLevel } : one,
                      ),
                      `${name} ${levelName(to as SpokenLevel)}`,
                    )
                  }
                >
                  {SPOKEN_LEVELS.map((one) => (
                    <option key={one} value={one}>
                      {levelName(one)}
                    </option>
                  ))}
                </SelectField>
                <button
                  type="button"
                  class="button plain square"
                  aria-label={t('settings.take-out', { name })}
                  onClick={() => set(others, `− ${name}`)}
                >
                  <Icon name="x" />
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}

const levelName = (level: SpokenLevel): string => (level === 'native' ? t('settings.native') : level);
