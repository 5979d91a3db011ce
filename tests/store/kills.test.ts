import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, expect, it, vi } from 'vitest';
import { findAnew } from '#src/background/find-anew.ts';
import { buildFinder } from '#src/background/finder.ts';
import { sweepPostings } from '#src/background/sweep.ts';
import { planBackup } from '#src/files/plan-backup.ts';
import { changeAll } from '#src/store/change-all.ts';
import { changeSettings } from '#src/store/change-settings.ts';
import { database } from '#src/store/db.ts';
import { forgetPostings, restorePostings } from '#src/store/forgotten-postings.ts';
import { outdate } from '#src/store/outdated-postings.ts';
import { wholePosting } from '#src/store/postings.ts';
import { tellApart } from '#src/store/tell-apart.ts';
import { skillSource } from '#tests/background/skill-source.ts';
import { unknownLanguage } from '#tests/background/unknown-language.ts';
import { contentsWith, keptText } from '#tests/files/contents.ts';
import { NO_MARKET } from '#tests/match/judging-of.ts';
import { seedStore, WAYS } from './ways-to-write.ts';

// Aborts every way to write at each of its writes, as a killed browser or a full disk would. The stored data
// must then be as before or as after, never in between.

const STORE = join(import.meta.dirname, '../../src/store');

async function stored(): Promise<string> {
  const db = await database();
  return JSON.stringify(await Promise.all([...db.objectStoreNames].map((name) => db.getAll(name))));
}

/**
 * How a write ends: refused for a full disk, aborted with its transaction, aborted by a quota that is exceeded at the
 * commit, or with the whole database closed by the browser.
 */
const ENDS = ['refused', 'ended', 'over quota', 'closed'] as const;
type End = (typeof ENDS)[number];

/** Ends the n-th write from now on. Returns whether that happened. */
function endAt(n: number, how: End): () => boolean {
  let writes = 0;
  for (const name of ['put', 'delete'] as const) {
    const original = IDBObjectStore.prototype[name] as (...given: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: IDBObjectStore,
      ...given: unknown[]
    ) {
      if (writes++ !== n) return original.apply(this, given) as never;
      if (how === 'refused') throw new DOMException('The disk is full', 'QuotaExceededError');
      const request = original.apply(this, given);
      if (how === 'ended' || how === 'closed') this.transaction.abort();
      if (how === 'over quota') request.addEventListener('success', () => this.transaction.abort());
      if (how === 'closed') forceCloseDatabase(this.transaction.db as never);
      return request as never;
    });
  }
  return () => writes > n;
}

let kills = 0;

afterEach(() => vi.restoreAllMocks());

it.each(WAYS)('%s is done or not done, wherever it is ended', async (_name, act, prepare) => {
  for (const how of ENDS) {
    const before = kills;
    await isAllOrNone(how, async () => {
      await seedStore();
      await prepare?.();
      return act;
    });
    expect(kills).toBeGreaterThan(before);
  }
});

/** Functions that open a transaction to write, or write at once, as `file: function`. */
function writingFunctions(): string[] {
  const WRITES = /'readwrite'\)|= await writingPostings\(\)|\(await database\(\)\)\.(?:put|delete)\(/;
  const files = readdirSync(STORE).filter((file) => file.endsWith('.ts'));
  return files.flatMap((file) => {
    let name = '';
    return readFileSync(join(STORE, file), 'utf8')
      .split('\n')
      .flatMap((line) => {
        name = line.match(/^(?:export )?(?:async )?function (\w+)/)?.[1] ?? name;
        return WRITES.test(line) ? [`${file}: ${name}`] : [];
      });
  });
}

/** Returns the functions of the store that are running or awaited now. */
function functionsNow(): string[] {
  Error.stackTraceLimit = 50;
  const frames = String(new Error().stack).matchAll(/at (?:async )?(\w+) \(.*\/src\/store\/([\w-]+\.ts)/g);
  return [...frames].map(([, name, file]) => `${file}: ${name}`);
}

it('every way to write is among them, and is one transaction', async () => {
  const run = new Set<string>();
  let transactions = 0;
  const original = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
    if (given[1] === 'readwrite') {
      transactions += 1;
      for (const one of functionsNow()) run.add(one);
    }
    return original.apply(this, given);
  });
  for (const [name, act, prepare] of WAYS) {
    await seedStore();
    await prepare?.();
    transactions = 0;
    await act();
    // Between two, the browser could end.
    expect([name, transactions]).toEqual([name, 1]);
  }
  const missing = writingFunctions().filter((one) => !run.has(one));
  // Erasing ends what it can, and is done again.
  expect(missing).toEqual(['erase.ts: eraseDatabase']);
  expect(run.size).toBeGreaterThan(20);
});

/** Stops the browser after the n-th write transaction; no later one starts. */
function dieAfter(n: number): void {
  const original = IDBDatabase.prototype.transaction;
  let writing = 0;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
    if (given[1] === 'readwrite' && writing++ >= n) throw new DOMException('Closing', 'InvalidStateError');
    return original.apply(this, given);
  });
}

it('a backup that replaces everything loses no posting to the old settings, wherever the browser ends', async () => {
  const file = { ...contentsWith(150), settings: {} };
  for (let n = 0; n < 3; n++) {
    await seedStore();
    await changeSettings({ keepDays: 30 });
    dieAfter(n);
    await changeAll((now) => planBackup(now, file, 'replace'), 'as-written').catch(() => undefined);
    vi.restoreAllMocks();
    const imported = (await (await database()).count('postings')) === 150;
    if (imported) expect(await sweepPostings(Date.now())).toBe(0);
    expect(imported).toBe(n > 0);
    kills += 1;
  }
});

it.each(ENDS)('the undo of a backup is done or not done (%s)', async (how) => {
  await isAllOrNone(how, async () => {
    await seedStore();
    return changeAll((now) => planBackup(now, contentsWith(9), 'replace'), 'as-written');
  });
});

it('what was forgotten comes back whole, wherever that is ended', async () => {
  await seedStore();
  for (let n = 0; n < 4; n++) {
    const forgotten = await forgetPostings(['example:1', 'example:2']);
    const before = await stored();
    endAt(n, 'refused');
    await expect(restorePostings(forgotten)).rejects.toThrow();
    vi.restoreAllMocks();
    expect(await stored()).toBe(before);
    await restorePostings(forgotten);
    expect((await wholePosting('example:1'))?.blocks).toEqual(keptText(1).blocks);
    kills += 1;
  }
});

it('finding anew goes on where it was ended, and each posting is done or not done', async () => {
  const finder = await buildFinder(skillSource([]), async () => NO_MARKET, '2', unknownLanguage);
  for (let n = 0; n < 6; n++) {
    await seedStore();
    await outdate(null);
    const isEnded = endAt(n, 'refused');
    await expect(findAnew(finder)).rejects.toThrow();
    expect(isEnded()).toBe(true);
    vi.restoreAllMocks();
    await findAnew(finder);
    const editions = (await (await database()).getAll('postings')).map(({ edition }) => edition);
    expect(new Set(editions)).toEqual(new Set([finder.edition]));
    kills += 1;
  }
});

it('two ads that are told apart are so, or not', async () => {
  await seedStore();
  const db = await database();
  const [one, two] = await db.getAll('postings');
  if (one && two) await db.put('postings', { ...two, sameAs: one.id });
  const before = await stored();
  endAt(0, 'refused');
  await expect(tellApart(one?.id ?? '', two?.id ?? '')).rejects.toThrow();
  vi.restoreAllMocks();
  expect(await stored()).toBe(before);
});

it('they were ended in many places', () => {
  expect(kills).toBeGreaterThan(300);
});

/**
 * Stops the browser at each write of an action, and expects the store to be unchanged.
 * @param prepare Brings the store to the start of the action, and returns the action.
 */
async function isAllOrNone(how: End, prepare: () => Promise<() => Promise<unknown>>) {
  for (let n = 0; ; n++) {
    const act = await prepare();
    const before = await stored();
    const isEnded = endAt(n, how);
    const failed = await act().then(
      () => false,
      () => true,
    );
    vi.restoreAllMocks();
    // A closed database is noticed by an event.
    await new Promise((resolve) => setTimeout(resolve));
    if (!isEnded()) break;
    kills += 1;
    expect(failed).toBe(true);
    expect(await stored()).toBe(before);
  }
}
