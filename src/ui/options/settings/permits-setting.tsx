import { REGIONS } from '#src/skills/requirements/region-names.ts';
import { byName } from '#src/ui/by-name.ts';
import { Icon } from '#src/ui/icon.tsx';
import { regionName } from '#src/ui/popup/requirement-words.ts';
import { t } from '#src/ui/t.ts';
import { SelectField } from '../select-field.tsx';
import { SettingRow } from './setting-row.tsx';
import type { TellCircumstances } from './tell-circumstances.ts';

interface Props {
  permits: readonly string[];
  tell: TellCircumstances;
}

/** The countries in which the user may work. */
export function PermitsSetting({ permits, tell }: Props) {
  const title = t('settings.permits');
  const set = (to: string[], value: string) => tell({ permits: to }, title, value);
  const offered = ['EU', ...REGIONS]
    .filter((region) => !permits.includes(region))
    .map((region) => ({ region, name: regionName(region) }))
    .sort(byName);
  return (
    <>
      <SettingRow title={title} note={t('settings.permits.note')}>
        <SelectField
          label={t('settings.permits.add')}
          value=""
          set={(region) => region && set([...permits, region], regionName(region))}
        >
          <option value="">{t('settings.permits.add')}</option>
          {offered.map(({ region, name }) => (
            <option key={region} value={region}>
              {name}
            </option>
          ))}
        </SelectField>
      </SettingRow>
      {permits.length > 0 && (
        <ul class="told-list">
          {permits.map((region) => (
            <li key={region}>
              <span>{regionName(region)}</span>
              <button
                type="button"
                class="button plain square"
                aria-label={t('settings.take-out', { name: regionName(region) })}
                onClick={() =>
                  set(
                    permits.filter((one) => one !== region),
                    `− ${regionName(region)}`,
                  )
                }
              >
                <Icon name="x" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
