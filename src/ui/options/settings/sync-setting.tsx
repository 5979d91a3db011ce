import type { Settings } from '#src/store/settings.ts';
import { type SyncReport, syncReport } from '#src/store/sync-area.ts';
import { WHOLE_LIMIT } from '#src/sync/items.ts';
import { bytes } from '#src/ui/options/bytes.ts';
import { clockOf } from '#src/ui/options/clock.ts';
import { BrowserSaid } from '#src/ui/storage-problem.tsx';
import { rich, t } from '#src/ui/t.ts';
import { doAndTell } from '#src/ui/toast.tsx';
import { nowOf, useLive } from '#src/ui/use-live.ts';
import { dayOf } from '#src/ui/words.ts';
import { syncAndTell } from './change-settings.ts';
import { SettingGroup, SwitchRow } from './setting-row.tsx';

/** The sync setting: what it does, its switch, and its status. */
export function SyncSetting({ settings }: { settings: Settings }) {
  const report = nowOf(useLive(['sync'], syncReport, String(settings.sync))[0]);
  return (
    <SettingGroup title={t('settings.sync')}>
      <SwitchRow
        title={t('settings.sync.title')}
        note={rich('settings.sync.note', {}, { br: () => <br /> })}
        on={settings.sync}
        set={(on) => doAndTell(syncAndTell(on))}
      />
      <div role="status">{report && <Report report={report} on={settings.sync} />}</div>
    </SettingGroup>
  );
}

function Report({ report: { at, left, size, trouble, ended }, on }: { report: SyncReport; on: boolean }) {
  if (!on) return ended ? <p class="sync-report">{t('settings.sync.ended')}</p> : null;
  if (trouble?.kind === 'newer') return <p class="sync-report">{t('settings.sync.newer')}</p>;
  if (trouble) {
    return (
      <div class="sync-report">
        <p>{t('settings.sync.failed')}</p>
        <BrowserSaid text={trouble.said} />
      </div>
    );
  }
  if (at === null) return <p class="sync-report">{t('settings.sync.waiting')}</p>;
  const day = dayOf(at, Date.now());
  const last = { day, clock: clockOf(at), size: bytes(size), room: bytes(WHOLE_LIMIT) };
  return (
    <p class="sync-report">
      {t('settings.sync.last', last)}
      {left > 0 && ` ${t('settings.sync.left', { n: left })}`}
    </p>
  );
}
