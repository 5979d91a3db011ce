import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { closeDatabase, database } from '#src/store/db.ts';
import { track } from '#src/store/track-skills.ts';
import { trackedSkills } from '#src/store/tracked-skills.ts';
import { troubleOf } from '#src/ui/storage-trouble.ts';
import { leaveDatabase } from './older-databases.ts';

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

describe('three contexts', () => {
  /** Opens another page of the extension with its own connection. */
  async function another() {
    vi.resetModules();
    const [skills, { track }, db] = await Promise.all([
      import('#src/store/tracked-skills.ts'),
      import('#src/store/track-skills.ts'),
      import('#src/store/db.ts'),
    ]);
    await skills.trackedSkills();
    return { ...skills, track, close: db.closeDatabase };
  }

  it('let a newer version have the database, in the middle of what they write, and say that it is newer', async () => {
    const pages = [await another(), await another()] as const;
    const writing = pages.map((page, n) => page.track([{ skill: `skill-${n}`, level: 'solid' }]));
    const { version } = await database();
    await closeDatabase();
    const newer = await openDB('gaplight', version + 1, {});
    await Promise.all(writing);
    expect((await newer.getAll('tracked')).map(({ skill }) => skill)).toEqual(['skill-0', 'skill-1']);
    for (const page of pages) {
      const trouble = await page.trackedSkills().then(
        () => null,
        (error: unknown) => troubleOf(error),
      );
      expect(trouble).toMatchObject({ isNewer: true });
    }
    newer.close();
  });

  it('wait for an older one to let go, and then go on', async () => {
    await leaveDatabase(2);
    const old = await openDB('gaplight', 2);
    const [one, two] = [track([{ skill: 'go', level: 'solid' }]), trackedSkills()];
    let isDone = false;
    one.then(() => {
      isDone = true;
    });
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
    expect(isDone).toBe(false);
    old.close();
    await Promise.all([one, two]);
    expect((await trackedSkills()).map(({ skill }) => skill)).toEqual(['go', 'java']);
  });
});
