import { countOldPostings } from '#src/store/old-postings.ts';
import type { Settings } from '#src/store/settings.ts';
import { doAndTell } from '#src/ui/toast.tsx';
import { useLive } from '#src/ui/use-live.ts';
import { count } from '#src/ui/words.ts';
import { Choice } from '../choice.tsx';
import { keepAndTell } from './change-settings.ts';
import { SettingRow } from './setting-row.tsx';

const DAY = 86_400_000;
const SPANS: readonly (readonly [days: number, name: string])[] = [
  [30, '30 days'],
  [90, '90 days'],
  [180, '6 months'],
  [365, 'A year'],
  [730, 'Two years'],
];

/** How long postings are kept, and how many that would part with. */
export function KeepSetting({ settings }: { settings: Settings }) {
  const { keepDays } = settings;
  const [old] = useLive(
    ['postings'],
    async () => (keepDays === null ? 0 : countOldPostings(Date.now() - keepDays * DAY)),
    String(keepDays),
  );
  const number = old && 'now' in old ? old.now : 0;
  const set = (value: string) => {
    const days = value === '' ? null : Number(value);
    doAndTell(keepAndTell(days, `Postings are kept ${spanName(days)}`));
  };
  return (
    <SettingRow
      title="How long postings are kept"
      note={
        <>
          Counted from when you last saw one. Those that you saved, applied for or made a note on always stay.
          {number > 0 && (
            <> {count(number, 'posting is', 'postings are')} older, and will be forgotten from tomorrow on.</>
          )}
        </>
      }
    >
      <Choice label="How long postings are kept" value={String(keepDays ?? '')} set={set}>
        <option value="">Forever</option>
        {SPANS.map(([days, name]) => (
          <option key={days} value={String(days)}>
            {name}
          </option>
        ))}
        {keepDays !== null && !SPANS.some(([days]) => days === keepDays) && (
          <option value={String(keepDays)}>{count(keepDays, 'day')}</option>
        )}
      </Choice>
    </SettingRow>
  );
}

function spanName(days: number | null): string {
  if (days === null) return 'forever';
  const name = SPANS.find(([span]) => span === days)?.[1].toLowerCase() ?? count(days, 'day');
  return `for ${name}`;
}
