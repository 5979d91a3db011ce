import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeValue } from '#src/store/change-value.ts';
import { closeDatabase } from '#src/store/db.ts';
import { NO_REPORT, type SyncReport, syncReport, tellSyncReport } from '#src/store/sync-area.ts';

const LAST_MOMENT = 8.64e15;

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
});

it.each<SyncReport>([
  NO_REPORT,
  { at: 0, left: 1, size: 2, trouble: { kind: 'failed', said: 'No room' }, ended: false },
  { at: LAST_MOMENT, left: 0, size: 100_000, trouble: { kind: 'newer' }, ended: true },
])('a report comes back as it was told: %j', async (report) => {
  await tellSyncReport(report);
  expect(await syncReport()).toEqual(report);
});

const WHOLE: SyncReport = { at: 5, left: 1, size: 2, trouble: null, ended: true };

it.each<[unknown, Partial<SyncReport>]>([
  [{ at: -1 }, { at: null }],
  [{ at: 1.5 }, { at: null }],
  [{ at: '5' }, { at: null }],
  [{ at: LAST_MOMENT + 2 }, { at: null }],
  [{ left: -1 }, { left: 0 }],
  [{ left: '1' }, { left: 0 }],
  [{ size: Number.NaN }, { size: 0 }],
  [{ size: '2' }, { size: 0 }],
  [{ trouble: { kind: 'failed' } }, { trouble: { kind: 'failed', said: 'undefined' } }],
  [{ trouble: { kind: 'newer', said: 'no' } }, { trouble: { kind: 'newer' } }],
  [{ trouble: { kind: 'odd', said: 'no' } }, { trouble: null }],
  [{ trouble: 'failed' }, { trouble: null }],
  [{ ended: 1 }, { ended: false }],
])('what is damaged of it is as if it had not been told: %j', async (damage, expected) => {
  await changeValue('sync', () => ({ ...WHOLE, ...(damage as object) }));
  expect(await syncReport()).toEqual({ ...WHOLE, ...expected });
});

it.each([[null], ['text'], [7]])('there is none in %j', async (value) => {
  await changeValue('sync', () => value);
  expect(await syncReport()).toEqual(NO_REPORT);
});
