import { countOldPostings } from '#src/store/old-postings.ts';
import type { Settings } from '#src/store/settings.ts';
import { t } from '#src/ui/t.ts';
import { doAndTell } from '#src/ui/toast.tsx';
import { nowOf, useLive } from '#src/ui/use-live.ts';
import { SelectField } from '../select-field.tsx';
import { withChosen } from '../with-chosen.ts';
import { keepAndTell } from './change-settings.ts';
import { SettingRow } from './setting-row.tsx';

const DAY = 86_400_000;
/** Choices in days. */
const SPANS = [30, 90, 180, 365, 730];

/** Sets how long postings are stored, and shows how many a shorter time deletes. */
export function KeepSetting({ settings }: { settings: Settings }) {
  const { keepDays } = settings;
  const [old] = useLive(
    ['postings'],
    async () => (keepDays === null ? 0 : countOldPostings(Date.now() - keepDays * DAY)),
    String(keepDays),
  );
  const offered = withChosen<number | null>([null, ...SPANS], keepDays);
  const number = nowOf(old) ?? 0;
  const set = (value: string) => {
    const days = value === '' ? null : Number(value);
    doAndTell(keepAndTell(days, t('settings.keep.chosen', spanOf(days))));
  };
  return (
    <SettingRow
      title={t('settings.keep')}
      note={
        <>
          {t('settings.keep.note')}
          {number > 0 && ` ${t('settings.keep.old', { n: number })}`}
        </>
      }
    >
      <SelectField label={t('settings.keep')} value={String(keepDays ?? '')} set={set}>
        {offered.map((days) => (
          <option key={days} value={String(days ?? '')}>
            {t('settings.keep.span', spanOf(days))}
          </option>
        ))}
      </SelectField>
    </SettingRow>
  );
}

/** Placeholders of a time span; some spans have a name of their own. */
const spanOf = (days: number | null) => ({ span: days ?? 'forever', days: days ?? 0 });
