import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '#src/store/settings.ts';
import { onSyncReport, type SyncReport, syncReport } from '#src/store/sync-area.ts';
import { bytes } from '#src/ui/options/bytes.ts';
import { clockOf } from '#src/ui/options/clock.ts';
import { BrowserSaid } from '#src/ui/storage-problem.tsx';
import { doAndTell } from '#src/ui/toast.tsx';
import { count, dayOf } from '#src/ui/words.ts';
import { syncAndTell } from './change-settings.ts';
import { SettingGroup, SwitchRow } from './setting-row.tsx';

/** Carrying the skills between the user's browsers: what that means, whether, and how it stands. */
export function SyncSetting({ settings }: { settings: Settings }) {
  const report = useSyncReport(settings.sync);
  return (
    <SettingGroup title="Sync">
      <SwitchRow
        title="Carry your skills between your browsers"
        note={
          <>
            Through the account that this browser is signed in to. Its vendor carries your skills, with years,
            notes and names of your own, and holds a copy; postings and settings never go. Without such an
            account nothing leaves this browser.
            <br />
            Turning it off removes the copy in the account, and turns sync off in your other browsers. Each
            browser keeps its skills.
          </>
        }
        on={settings.sync}
        set={(on) => doAndTell(syncAndTell(on))}
      />
      <div role="status">{report && <Report report={report} on={settings.sync} />}</div>
    </SettingGroup>
  );
}

function Report({ report: { at, left, size, trouble, ended }, on }: { report: SyncReport; on: boolean }) {
  if (!on)
    return ended ? (
      <p class="sync-report">Another of your browsers turned it off. All your skills are still here.</p>
    ) : null;
  if (trouble?.kind === 'newer') {
    return (
      <p class="sync-report">
        Another of your browsers has a newer Gaplight. Update this one, and sync goes on. Nothing is lost.
      </p>
    );
  }
  if (trouble) {
    return (
      <div class="sync-report">
        <p>The browser did not accept the last change. It is kept here and tried again automatically.</p>
        <BrowserSaid text={trouble.said} />
      </div>
    );
  }
  if (at === null) return <p class="sync-report">Waiting for the browser…</p>;
  return (
    <p class="sync-report">
      Last synced {dayOf(at, Date.now())} at {clockOf(at)}: {bytes(size)} of the 100 kB that an account has
      room for.
      {left > 0 && (
        <>
          {' '}
          {count(left, 'skill has', 'skills have')} no room there and stay in this browser only: those with
          the longest notes.
        </>
      )}
    </p>
  );
}

function useSyncReport(on: boolean): SyncReport | null {
  const [report, setReport] = useState<SyncReport | null>(null);
  useEffect(() => {
    const ask = () => syncReport().then(setReport, () => undefined);
    ask();
    return onSyncReport(ask);
  }, [on]);
  return report;
}
