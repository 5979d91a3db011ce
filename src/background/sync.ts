import { changeSettings } from '#src/store/change-settings.ts';
import { onChange } from '#src/store/changes.ts';
import { onSettings, settings } from '#src/store/settings.ts';
import { timelyEntry } from '#src/store/sync/entry.ts';
import { FORMAT_KEY, pack, SYNC_FORMAT, unpack } from '#src/store/sync/items.ts';
import { merge } from '#src/store/sync/merge.ts';
import { knownHere, takeOver } from '#src/store/sync.ts';
import {
  carriedItems,
  carryItems,
  emptyCarried,
  NO_REPORT,
  onCarried,
  oneAtATime,
  type SyncReport,
  syncReport,
  tellSyncReport,
} from '#src/store/sync-area.ts';

/** Delay that collects changes, in ms: browsers allow 1,800 writes an hour. */
const GATHER = 3_000;
/** Maximum pause after failures, in ms; the next start of the background retries at once. */
const LONGEST_PAUSE = 600_000;

/**
 * Keeps the user's browsers in sync while the setting is on: after each change here or there. The returned
 * function triggers a sync; call it once at each start.
 */
export function followSync(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  const run = async () => {
    const done = await exchange(Date.now());
    failures = done ? 0 : failures + 1;
    if (!done) after(Math.min(GATHER * 2 ** failures, LONGEST_PAUSE));
  };
  const after = (pause: number) => {
    clearTimeout(timer);
    timer = setTimeout(run, pause);
  };
  onChange(['tracked', 'own'], () => after(GATHER));
  onCarried(() => after(0));
  onSettings(() => after(0));
  return () => after(0);
}

/**
 * Merges the synced data with this browser's and updates both. Reports the outcome and returns whether it
 * succeeded; failures lose nothing.
 */
export async function exchange(now: number): Promise<boolean> {
  let done = true;
  await oneAtATime(async () => {
    const before = await syncReport();
    try {
      if (!(await settings()).sync) return await tidy(before);
      await tellNews(before, await exchanged(before, now));
    } catch (error) {
      done = false;
      await tellNews(before, { ...before, trouble: { kind: 'failed', said: String(error) } });
    }
  });
  return done;
}

async function exchanged(before: SyncReport, now: number): Promise<SyncReport> {
  const area = await carriedItems();
  const format = area[FORMAT_KEY];
  // The area was in sync before and is empty now: another browser turned sync off.
  if (format === undefined && before.at !== null) return end();
  if (typeof format === 'number' && format > SYNC_FORMAT) return { ...before, trouble: { kind: 'newer' } };
  const carried = [...unpack(area).values()].map((entry) => timelyEntry(entry, now));
  const there = new Map(carried.map((entry) => [entry.key, entry]));
  const known = merge(there, await knownHere(now));
  await takeOver(known, now);
  const { items, left, size } = pack(known, there);
  const news = Object.entries({ [FORMAT_KEY]: SYNC_FORMAT, ...items }).filter(([key, item]) =>
    differs(area[key], item),
  );
  if (news.length > 0) await carryItems(Object.fromEntries(news));
  return { ...NO_REPORT, at: now, left: left.length, size };
}

/** Empties the account also when sync ended otherwise, such as by a restored backup. */
async function tidy({ at }: SyncReport): Promise<void> {
  if (at === null) return;
  await emptyCarried();
  await tellSyncReport(NO_REPORT);
}

/** A missing item equals an empty one. */
const differs = (there: unknown, here: unknown) => JSON.stringify(there ?? []) !== JSON.stringify(here);

/** Also removes what another browser wrote before it noticed the end. */
async function end(): Promise<SyncReport> {
  await emptyCarried();
  await changeSettings({ sync: false });
  return { ...NO_REPORT, ended: true };
}

/** Reports a new time at most once a minute, as each report redraws a page. */
async function tellNews(before: SyncReport, report: SyncReport): Promise<void> {
  const same = JSON.stringify({ ...report, at: 0 }) === JSON.stringify({ ...before, at: 0 });
  if (!same || (report.at ?? 0) - (before.at ?? 0) >= 60_000) await tellSyncReport(report);
}
