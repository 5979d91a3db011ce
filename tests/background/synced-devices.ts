import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exchange } from '#src/background/sync.ts';
import { closeDatabase } from '#src/store/db.ts';
import { turnSyncOn } from '#src/store/sync-area.ts';
import { track } from '#src/store/track-skills.ts';
import { trackedSkills } from '#src/store/tracked-skills.ts';

/** One of the user's browsers, with its own database and settings. Synced data is shared between them. */
export class Device {
  readonly #database = new IDBFactory();
  #local: Record<string, unknown> = {};
  /** How far its clock is ahead, in ms. */
  ahead = 0;

  async use<T>(act: () => Promise<T>): Promise<T> {
    ahead = this.ahead;
    await closeDatabase();
    globalThis.indexedDB = this.#database;
    await fakeBrowser.storage.local.clear();
    await fakeBrowser.storage.local.set(this.#local);
    const result = await act();
    this.#local = await fakeBrowser.storage.local.get(null);
    return result;
  }

  exchange = () => this.use(() => exchange(Date.now()));
  skills = () =>
    this.use(async () => (await trackedSkills()).map(({ skill, level, note }) => [skill, level, note]));
}

/** A clock that advances at each read, so no two changes have the same time. */
let clock = 0;
let ahead = 0;
const tick = () => {
  clock += 1000;
  return clock + ahead;
};

/** Creates two browsers with sync on, up to date with each other. */
export async function syncedDevices(): Promise<{ home: Device; work: Device }> {
  fakeBrowser.reset();
  vi.spyOn(Date, 'now').mockImplementation(tick);
  const [home, work] = [new Device(), new Device()];
  await home.use(turnSyncOn);
  await work.use(turnSyncOn);
  return { home, work };
}

export const known = (skill: string, note = '') => track([{ skill, level: 'solid', years: null, note }]);
