import { REGIONS } from '#src/skills/requirements/region-names.ts';
import { DEGREES, type Degree } from '#src/skills/requirements/requirement.ts';
import type { Settings } from '#src/store/settings.ts';
import { doAndTell } from '#src/ui/components/toast.tsx';
import { regionName } from '#src/ui/match/requirement-words.ts';
import { t } from '#src/ui/words/t.ts';
import { percent } from '#src/ui/words/words.ts';
import { SelectField } from '../select-field.tsx';
import { changeSettingsAndTell } from './change-settings.ts';
import { PickedList } from './picked-list.tsx';
import { SettingGroup, SettingRow } from './setting-row.tsx';
import { SpokenSetting } from './spoken-setting.tsx';
import type { TellCircumstances } from './tell-circumstances.ts';

const DAYS = [0, 1, 2, 3, 4, 5];
/** In percent. */
const TRAVEL = [0, 10, 25, 50, 75, 100];

/** Asks once for languages, permits, degree and the like, to compare with every posting. */
export function CircumstancesSetting({ settings: { circumstances } }: { settings: Settings }) {
  const { daysOnSite, travel, degree, clearance } = circumstances;
  const tell: TellCircumstances = (change, title, value) =>
    doAndTell(
      changeSettingsAndTell(
        (now) => ({ circumstances: { ...now.circumstances, ...change } }),
        t('settings.about.set', { title, value }),
      ),
    );
  return (
    <SettingGroup title={t('settings.about')}>
      <p class="note">{t('settings.about.note')}</p>
      <SpokenSetting spoken={circumstances.languages} tell={tell} />
      <PermitsSetting permits={circumstances.permits} tell={tell} />
      <Choice
        title={t('settings.days')}
        value={daysOnSite}
        options={DAYS}
        words={(n) => t('settings.days.count', { n })}
        set={(to, words) => tell({ daysOnSite: to }, t('settings.days'), words)}
      />
      <Choice
        title={t('settings.travel')}
        value={travel}
        options={TRAVEL}
        words={(share) => (share === 0 ? t('settings.travel.none') : percent(share / 100))}
        set={(to, words) => tell({ travel: to }, t('settings.travel'), words)}
      />
      <Choice<Degree | 'none'>
        title={t('settings.degree')}
        value={degree}
        options={['none', ...DEGREES]}
        words={(one) =>
          one === 'none' ? t('settings.degree.none') : t('requirement.degree', { degree: one })
        }
        set={(to, words) => tell({ degree: to }, t('settings.degree'), words)}
      />
      <Choice
        title={t('settings.clearance')}
        value={clearance}
        options={[true, false]}
        words={(has) => t(has ? 'settings.clearance.yes' : 'settings.clearance.no')}
        set={(to, words) => tell({ clearance: to }, t('settings.clearance'), words)}
      />
    </SettingGroup>
  );
}

interface ChoiceProps<Value> {
  title: string;
  value: Value | null;
  options: readonly Value[];
  words: (value: Value) => string;
  set: (value: Value | null, words: string) => void;
}

/** A choice among values, or none while the user has not answered. */
function Choice<Value extends string | number | boolean>({
  title,
  value,
  options,
  words,
  set,
}: ChoiceProps<Value>) {
  const choose = (chosen: string) => {
    const to = options.find((one) => String(one) === chosen) ?? null;
    set(to, to === null ? t('settings.open') : words(to));
  };
  return (
    <SettingRow title={title}>
      <SelectField label={title} value={String(value ?? '')} set={choose}>
        <option value="">{t('settings.open')}</option>
        {options.map((one) => (
          <option key={String(one)} value={String(one)}>
            {words(one)}
          </option>
        ))}
      </SelectField>
    </SettingRow>
  );
}

interface Props {
  permits: readonly string[];
  tell: TellCircumstances;
}

/** The countries in which the user may work. */
export function PermitsSetting({ permits, tell }: Props) {
  const title = t('settings.permits');
  const set = (to: string[], value: string) => tell({ permits: to }, title, value);
  return (
    <PickedList
      title={title}
      note={t('settings.permits.note')}
      addLabel={t('settings.permits.add')}
      codes={['EU', ...REGIONS]}
      picked={permits}
      nameOf={regionName}
      add={(region, name) => set([...permits, region], name)}
      takeOut={(region, name) =>
        set(
          permits.filter((one) => one !== region),
          `− ${name}`,
        )
      }
    />
  );
}
