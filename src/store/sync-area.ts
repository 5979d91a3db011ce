import { browser } from '#src/browser.ts';
import { changeSettings } from './change-settings.ts';
import { changeValue } from './change-value.ts';
import { announce } from './changes.ts';
import { LATEST_TIME } from './records/latest-time.ts';
import { onStored } from './stored.ts';
import { storedValue } from './values.ts';

/** The state of sync. It contains no skills. */
export interface SyncReport {
  /** When everything was last in sync, in ms since 1970; null for never. */
  at: number | null;
  /** Number of entries without room, and the bytes synced. */
  left: number;
  size: number;
  /** Why sync has stopped: the browser's message, or another browser has a newer Gaplight; null if it works. */
  trouble: { kind: 'failed'; said: string } | { kind: 'newer' } | null;
  /** Whether another browser turned sync off. */
  ended: boolean;
}

export const NO_REPORT: Readonly<SyncReport> = { at: null, left: 0, size: 0, trouble: null, ended: false };

/** Returns the state of sync. */
export async function syncReport(): Promise<SyncReport> {
  return reportFrom(await storedValue('sync'));
}

/** Validates a stored report; damaged parts get their defaults. */
function reportFrom(value: unknown): SyncReport {
  const { at, left, size, trouble, ended } = { ...(value as Partial<Record<keyof SyncReport, unknown>>) };
  const isCount = (part: unknown) => Number.isSafeInteger(part) && Number(part) >= 0;
  const { kind, said } = { ...(trouble as { kind?: unknown; said?: unknown }) };
  return {
    at: isCount(at) && Number(at) <= LATEST_TIME ? Number(at) : null,
    left: isCount(left) ? Number(left) : 0,
    size: isCount(size) ? Number(size) : 0,
    trouble: kind === 'newer' ? { kind } : kind === 'failed' ? { kind, said: String(said) } : null,
    ended: ended === true,
  };
}

/** Stores the state and announces the topic `sync`. */
export async function tellSyncReport(report: SyncReport): Promise<void> {
  await changeValue('sync', () => report);
  await announce('sync');
}

async function forgetReport(): Promise<void> {
  await changeValue('sync', () => undefined);
  await announce('sync');
}

/** Returns everything that this extension syncs through the browser's account, by key. */
export async function carriedItems(): Promise<Record<string, unknown>> {
  return browser.storage.sync.get(null);
}

/** Writes synced items in one operation. Rejects if the browser refuses: rate limit, quota or no account. */
export async function carryItems(items: Record<string, unknown>): Promise<void> {
  await browser.storage.sync.set(items);
}

/** Deletes all synced data. */
export async function emptyCarried(): Promise<void> {
  await browser.storage.sync.clear();
}

/** Calls `then` when synced data changes, from any browser. Returns a function that stops listening. */
export function onCarried(then: () => void): () => void {
  return onStored('sync', then);
}

/** Turns sync on; the background starts at once. */
export async function turnSyncOn(): Promise<void> {
  await forgetReport();
  await changeSettings({ sync: true });
}

/** Turns sync off and deletes the synced data. Other browsers notice and turn it off too. */
export async function turnSyncOff(): Promise<void> {
  await oneAtATime(async () => {
    await emptyCarried();
    await changeSettings({ sync: false });
    await forgetReport();
  });
}

/** Runs operations on synced data one at a time, across the whole extension. */
export async function oneAtATime(act: () => Promise<void>): Promise<void> {
  await navigator.locks.request('gaplight-sync', act);
}
