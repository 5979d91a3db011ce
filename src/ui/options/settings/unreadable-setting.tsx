import { deleteUnreadable, type UnreadableRecord, unreadableRecords } from '#src/store/unreadable-records.ts';
import { anyJson } from '#src/transfer/any-json.ts';
import { t } from '#src/ui/t.ts';
import { type Done, doAndTell } from '#src/ui/toast.tsx';
import { nowOf, useLive } from '#src/ui/use-live.ts';
import { useExport } from '../transfer/use-export.ts';
import { SettingRow } from './setting-row.tsx';

/** Maximum number of records to show; the file contains all. */
const SHOWN = 20;
/** Maximum characters to show of a record. */
const LONGEST = 2_000;

/** Lists records that cannot be read, to view, save or delete. Hidden if there are none. */
export function UnreadableSetting() {
  const [live] = useLive(['tracked', 'own', 'postings', 'roadmaps'], unreadableRecords);
  const { save } = useExport(async () => new Blob([anyJson(records, 2)], { type: 'application/json' }));
  const records = nowOf(live) ?? [];
  if (records.length === 0) return null;
  return (
    <>
      <SettingRow
        title={t('settings.unreadable', { n: records.length })}
        note={t('settings.unreadable.note')}
      >
        <div class="buttons">
          <button type="button" class="button" onClick={() => save('gaplight-unreadable.json')}>
            {t('settings.unreadable.save')}
          </button>
          <button type="button" class="button" onClick={() => doAndTell(remove(records))}>
            {t('settings.unreadable.delete')}
          </button>
        </div>
      </SettingRow>
      <details class="unreadable">
        <summary>{t('settings.unreadable.look')}</summary>
        {records.slice(0, SHOWN).map((one) => (
          <pre key={`${one.list} ${String(one.key)}`}>{textOf(one)}</pre>
        ))}
      </details>
    </>
  );
}

async function remove(records: readonly UnreadableRecord[]): Promise<Done> {
  return {
    said: t('settings.unreadable.deleted', { n: records.length }),
    undo: await deleteUnreadable(records),
  };
}

function textOf({ list, record }: UnreadableRecord): string {
  const text = `${list}: ${anyJson(record, 2)}`.toWellFormed();
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
}
