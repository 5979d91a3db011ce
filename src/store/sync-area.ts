import { browser } from '#src/browser.ts';
import { FILE_LIMITS } from '#src/transfer/limits.ts';
import { announce } from './changes.ts';
import { changeSettings } from './settings.ts';
import { onStored } from './stored.ts';
import { changeValue, storedValue } from './values.ts';

/** How carrying the skills between the user's browsers stands. It tells of no skill. */
export interface SyncReport {
  /** When all was in step last, in ms since 1970; null: never yet. */
  at: number | null;
  /** How many entries had no room, and the bytes that are carried. */
  left: number;
  size: number;
  /** Why it does not go on: the browser's own words, or that another browser has a newer Gaplight; null where it does. */
  trouble: { kind: 'failed'; said: string } | { kind: 'newer' } | null;
  /** It was turned off in another browser, and so it is here. */
  ended: boolean;
}

export const NO_REPORT: Readonly<SyncReport> = { at: null, left: 0, size: 0, trouble: null, ended: false };

/** How it stands now. */
export async function syncReport(): Promise<SyncReport> {
  return reportFrom(await storedValue('sync'));
}

/** The report in any value: every part that is damaged is as if nothing had been told. */
function reportFrom(value: unknown): SyncReport {
  const { at, left, size, trouble, ended } = { ...(value as Partial<Record<keyof SyncReport, unknown>>) };
  const isCount = (part: unknown) => Number.isSafeInteger(part) && Number(part) >= 0;
  const { kind, said } = { ...(trouble as { kind?: unknown; said?: unknown }) };
  return {
    at: isCount(at) && Number(at) <= FILE_LIMITS.time ? Number(at) : null,
    left: isCount(left) ? Number(left) : 0,
    size: isCount(size) ? Number(size) : 0,
    trouble: kind === 'newer' ? { kind } : kind === 'failed' ? { kind, said: String(said) } : null,
    ended: ended === true,
  };
}

/** Tells how it stands: the topic `sync` changes. */
export async function tellSyncReport(report: SyncReport): Promise<void> {
  await changeValue('sync', () => report);
  await announce('sync');
}

async function forgetReport(): Promise<void> {
  await changeValue('sync', () => undefined);
  await announce('sync');
}

/** All that the browser vendor's account carries for this extension, by key. */
export async function carriedItems(): Promise<Record<string, unknown>> {
  return browser.storage.sync.get(null);
}

/** Writes items there, in one operation. Rejects where the browser refuses: too often, too much, or no account. */
export async function carryItems(items: Record<string, unknown>): Promise<void> {
  await browser.storage.sync.set(items);
}

/** Takes everything out of the account. */
export async function emptyCarried(): Promise<void> {
  await browser.storage.sync.clear();
}

/** Calls `then` when what is carried changes, from this browser or another. Returns the way to stop. */
export function onCarried(then: () => void): () => void {
  return onStored('sync', then);
}

/** Turns the carrying on; the background begins at once. */
export async function turnSyncOn(): Promise<void> {
  await forgetReport();
  await changeSettings({ sync: true });
}

/** Turns it off and takes everything out of the account. Other browsers hear of that, and turn it off too. */
export async function turnSyncOff(): Promise<void> {
  await oneAtATime(async () => {
    await emptyCarried();
    await changeSettings({ sync: false });
    await forgetReport();
  });
}

/** Does one thing with what is carried after the other, in whichever part of the extension: none undoes another's. */
export async function oneAtATime(act: () => Promise<void>): Promise<void> {
  await navigator.locks.request('gaplight-sync', act);
}
