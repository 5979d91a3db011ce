import { type Circumstances, SPOKEN_LEVELS, type SpokenLevel } from '#src/match/circumstances.ts';
import { SPOKEN_LANGUAGES } from '#src/skills/requirements/spoken-languages.ts';
import { spokenName } from '#src/ui/match/requirement-words.ts';
import { t } from '#src/ui/words/t.ts';
import { SelectField } from '../select-field.tsx';
import { PickedList } from './picked-list.tsx';
import type { TellCircumstances } from './tell-circumstances.ts';

/** A language that was just added is taken for this level until the user says another. */
const FIRST_LEVEL: SpokenLevel = 'B2';

interface Props {
  spoken: Circumstances['languages'];
  tell: TellCircumstances;
}

/** The languages that the user speaks, each with its level. */
export function SpokenSetting({ spoken, tell }: Props) {
  const title = t('settings.spoken');
  const set = (languages: Circumstances['languages'], value: string) => tell({ languages }, title, value);
  const setLevel = (code: string, name: string, level: SpokenLevel) =>
    set(
      spoken.map((one) => (one.language === code ? { ...one, level } : one)),
      `${name} ${levelName(level)}`,
    );
  const levels = new Map(spoken.map(({ language, level }) => [language, level]));
  return (
    <PickedList
      title={title}
      note={t('settings.spoken.note')}
      addLabel={t('settings.spoken.add')}
      codes={SPOKEN_LANGUAGES}
      picked={[...levels.keys()]}
      nameOf={spokenName}
      add={(code, name) => set([...spoken, { language: code, level: FIRST_LEVEL }], `${name} ${FIRST_LEVEL}`)}
      takeOut={(code, name) =>
        set(
          spoken.filter(({ language }) => language !== code),
          `− ${name}`,
        )
      }
      details={(code, name) => (
        <SelectField
          label={t('settings.spoken.level', { name })}
          value={levels.get(code) ?? FIRST_LEVEL}
          set={(level) => setLevel(code, name, level as SpokenLevel)}
        >
          {SPOKEN_LEVELS.map((one) => (
            <option key={one} value={one}>
              {levelName(one)}
            </option>
          ))}
        </SelectField>
      )}
    />
  );
}

const levelName = (level: SpokenLevel): string => (level === 'native' ? t('settings.native') : level);
