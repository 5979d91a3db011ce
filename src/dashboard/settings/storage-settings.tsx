import { useState } from 'preact/hooks';
import { bytes } from '#src/dashboard/bytes.ts';
import { anyJson } from '#src/files/any-json.ts';
import { countOldPostings } from '#src/store/old-postings.ts';
import type { Settings } from '#src/store/settings.ts';
import { deleteUnreadable, type UnreadableRecord, unreadableRecords } from '#src/store/unreadable-records.ts';
import { type StorageUsage, storageUsage } from '#src/store/usage.ts';
import { type Done, doAndTell } from '#src/ui/components/toast.tsx';
import { nowOf, useLive } from '#src/ui/hooks/use-live.ts';
import { linkTo } from '#src/ui/route.ts';
import { rich, t } from '#src/ui/words/t.ts';
import { figure } from '#src/ui/words/words.ts';
import { SelectField } from '../select-field.tsx';
import { useExport } from '../transfer/use-export.ts';
import { withChosen } from '../with-chosen.ts';
import { keepAndTell } from './change-settings.ts';
import { EraseDialog } from './erase-dialog.tsx';
import { ResumeSetting } from './resume-setting.tsx';
import { SettingGroup, SettingRow } from './setting-row.tsx';

/** Settings for stored data: what is stored, for how long, and how to delete it. */
export function StorageSettings({ settings, erased }: { settings: Settings; erased: () => void }) {
  const [live] = useLive(
    ['tracked', 'own', 'postings', 'roadmaps', 'resume'],
    storageUsage,
    String(settings.sync),
  );
  const [asking, setAsking] = useState(false);
  const used = nowOf(live);
  return (
    <SettingGroup title={t('settings.kept')}>
      <KeepSetting settings={settings} />
      {used && <Used used={used} />}
      {used?.resumes.map((kept) => (
        <ResumeSetting key={kept.resume} kept={kept} all={used.resumes} profiles={settings.profiles} />
      ))}
      <UnreadableSetting />
      <SettingRow
        title={t('settings.erase')}
        note={rich('settings.erase.note', {}, { a: (inner) => <a href={linkTo('import')}>{inner}</a> })}
      >
        <button type="button" class="button" onClick={() => setAsking(true)}>
          {t('settings.erase.open')}
        </button>
      </SettingRow>
      {asking && <EraseDialog used={used} close={() => setAsking(false)} erased={erased} />}
    </SettingGroup>
  );
}

function Used({ used }: { used: StorageUsage }) {
  const rows: [name: string, number: number][] = [
    [t('foot.skills'), used.skills],
    [t('backup.row.own'), used.ownSkills],
    [t('foot.postings'), used.postings],
    [t('settings.kept.followed'), used.followedPostings],
    [t('backup.row.roadmaps'), used.roadmaps],
  ];
  return (
    <div class="setting used">
      <div class="setting-words">
        <b>{t('settings.kept.here')}</b>
        <p class="note">
          {used.bytes === null
            ? t('settings.kept.no-size')
            : t('settings.kept.size', { size: bytes(used.bytes) })}
        </p>
      </div>
      <dl>
        {rows.map(([name, number]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="num">{figure(number)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

const DAY = 86_400_000;
/** Choices in days. */
const SPANS = [30, 90, 180, 365, 730];

/** Sets how long postings are stored, and shows how many a shorter time deletes. */
function KeepSetting({ settings }: { settings: Settings }) {
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

/** Maximum number of records to show; the file contains all. */
const SHOWN = 20;
/** Maximum characters to show of a record. */
const LONGEST = 2_000;

/** Lists records that cannot be read, to view, save or delete. Hidden if there are none. */
function UnreadableSetting() {
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
