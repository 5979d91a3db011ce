import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { allOrNone } from '#src/store/all-or-none.ts';
import { database, type KeptPosting } from '#src/store/db.ts';
import { eraseEverything } from '#src/store/erase.ts';
import { forgetPostings } from '#src/store/forgotten-postings.ts';
import { postingTable } from '#src/store/posting-table.ts';
import { writingPostings } from '#src/store/write-postings.ts';
import { INSIGHT_PARTS, insightsTable } from '#src/ui/options/insights/insights-table.ts';
import { asks } from '#tests/insights/arbitrary.ts';
import { kept } from '#tests/ui/options/insights/kept.ts';
import { expectTold } from './expect-told.ts';
import { seedStore, WAYS } from './ways-to-write.ts';

afterEach(() => vi.restoreAllMocks());

/** Parts of three postings: then few postings make many parts. */
const small = () => postingTable({ ...INSIGHT_PARTS, rows: 3 });
type SmallTable = ReturnType<typeof small>;

async function emptyStore(): Promise<void> {
  await seedStore();
  const db = await database();
  for (const name of db.objectStoreNames) await db.clear(name);
}

async function write(
  act: (postings: Awaited<ReturnType<typeof writingPostings>>['postings']) => Promise<unknown>,
) {
  const { tx, postings } = await writingPostings();
  await allOrNone(tx, () => act(postings));
}

const numbered = (n: number) => `p${String(n).padStart(2, '0')}`;
const put = (n: number, title: string, more: Partial<KeptPosting> = {}) =>
  write((postings) => postings.put(kept(numbered(n), [asks('java')], 0, { title, firstSeen: 5, ...more })));

/** What a table tells, as ids and titles. */
async function titlesIn(table: SmallTable): Promise<string[]> {
  const parts = await table.read(() => undefined);
  return parts.flatMap(({ ids, table: { title } }) => ids.map((id, n) => id + title[n]));
}

async function titlesKept(): Promise<string[]> {
  const all = await (await database()).getAll('postings');
  const { ids, table } = INSIGHT_PARTS.make(all.filter(({ sameAs }) => sameAs === undefined));
  return ids.map((id, n) => id + table.title[n]);
}

const often = ['put', 'put', 'put', 'delete', 'repeat', 'read', 'tidy'] as const;
const deed = fc.record({
  what: fc.constantFrom(...often, ...often, 'flip', 'lose', 'move', 'begin'),
  n: fc.nat({ max: 12 }),
  title: fc.constantFrom('one', 'two'),
  by: fc.nat({ max: 1 }),
});

describe('the table of all postings', () => {
  it('tells what the postings tell, whatever was written, read, damaged or lost, by whomever', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 10, maxLength: 40 }), async (deeds) => {
        await emptyStore();
        const tables = [small(), small()];
        for (const { what, n, title, by } of deeds) {
          const table = tables[by] as SmallTable;
          if (what === 'put') await put(n, title);
          else if (what === 'repeat') await put(n, title, { sameAs: 'p00x' });
          else if (what === 'delete') await write((postings) => postings.delete(numbered(n)));
          else if (what === 'read') expect(await titlesIn(table)).toEqual(await titlesKept());
          else if (what === 'tidy') await table.tidy();
          else {
            if (what !== 'begin') await damage(what, n);
            tables[by] = small();
          }
        }
        for (const table of [...tables, small()]) expect(await titlesIn(table)).toEqual(await titlesKept());
      }),
      { numRuns: 60 },
    );
  });

  it('is the same for two that make it at once', async () => {
    await emptyStore();
    for (let at = 0; at < 40; at++) await put(at, 'one');
    const [one, two] = [small(), small()];
    const all = await Promise.all([titlesIn(one), titlesIn(two), put(7, 'two'), put(41, 'two')]);
    expect(all[0]).toHaveLength(all[1].length);
    for (const table of [one, two]) expect(await titlesIn(table)).toEqual(await titlesKept());
  });

  it('loses the part of what is deleted and no other, however much of it is', async () => {
    await emptyStore();
    for (let n = 0; n < 9; n++) await put(n, 'one');
    const table = small();
    await table.read(() => undefined);
    const db = await database();
    const before = await db.getAllKeys('parts');
    for (const n of [5, 4, 3]) await write((postings) => postings.delete(numbered(n)));
    expect(before).toHaveLength(3);
    expect(await db.getAllKeys('parts')).toEqual([before[0], before[2]]);
    expect(await titlesIn(table)).toEqual(await titlesKept());
  });

  it.each(WAYS)('knows of %s', async (_name, act) => {
    await seedStore();
    const table = insightsTable();
    await table.read(() => undefined);
    await act();
    await expectTold(table);
  });

  it('holds nothing of what was forgotten, nor of anything once all is erased', async () => {
    await seedStore();
    const db = await database();
    const [posting] = await db.getAll('postings');
    const { id = '' } = posting ?? {};
    await write((postings) => postings.put({ ...(posting as KeptPosting), title: 'Changed' }));
    expect(await db.getKey('stale', id)).toBe(id);
    await forgetPostings([id]);
    expect(await db.count('parts')).toBe(0);
    expect(await db.getKey('stale', id)).toBeUndefined();
    await insightsTable().read(() => undefined);
    const bytes = (await db.getAll('parts')).map((part) => new TextDecoder('latin1').decode(part.bytes));
    expect(bytes.join()).toContain('example:2');
    expect(bytes.join()).not.toContain(id);
    Object.assign(fakeBrowser.permissions, { getAll: async () => ({ origins: [] }) });
    Object.assign(fakeBrowser.runtime, { getManifest: () => ({}) });
    Object.assign(fakeBrowser.scripting, { unregisterContentScripts: async () => undefined });
    await eraseEverything();
    expect(await Promise.all([db.count('parts'), db.count('stale')])).toEqual([0, 0]);
  });
});

describe('what it costs to read', () => {
  /** How many postings come out of the database meanwhile, by one request each and in rows. */
  async function postingsRead(act: () => Promise<unknown>): Promise<{ single: number; rows: number }> {
    const read = { single: 0, rows: 0 };
    const { get, getAll } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      if (this.name === 'postings') read.single += 1;
      return get.call(this, key);
    });
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (
      this: IDBObjectStore,
      ...given
    ) {
      if (this.name === 'postings') read.rows += 1;
      return getAll.apply(this, given as []);
    });
    await act();
    vi.restoreAllMocks();
    return read;
  }

  it('is no posting where none was written, and one for each that was', async () => {
    await emptyStore();
    await write(async (postings) => {
      for (let at = 0; at < 1_000; at++) await postings.put(kept(numbered(at), [asks('java')]));
    });
    const first = insightsTable();
    expect((await postingsRead(() => first.read(() => undefined))).rows).toBe(1);
    expect(await postingsRead(() => insightsTable().read(() => undefined))).toEqual({ single: 0, rows: 0 });
    for (const at of [1, 500, 1_001]) await put(at, 'two');
    expect(await postingsRead(() => first.read(() => undefined))).toEqual({ single: 3, rows: 0 });
    expect(await postingsRead(() => insightsTable().read(() => undefined))).toEqual({ single: 3, rows: 0 });
  });

  it('is a part of two hundred where one of its postings was forgotten', async () => {
    await emptyStore();
    await write(async (postings) => {
      for (let at = 0; at < 1_000; at++) await postings.put(kept(numbered(at), []));
    });
    await insightsTable().read(() => undefined);
    await forgetPostings([numbered(500)]);
    const told: number[] = [];
    await insightsTable().read((postings) => told.push(postings));
    expect(told).toEqual([199]);
  });

  it('is less once it was tidied', async () => {
    await emptyStore();
    for (let at = 0; at < 12; at++) await put(at, 'one');
    await small().read(() => undefined);
    for (const at of [1, 4, 7]) await put(at, 'two');
    const table = small();
    await table.read(() => undefined);
    await table.tidy();
    expect(await (await database()).getAllKeys('stale')).toEqual(['']);
    expect(await postingsRead(() => small().read(() => undefined))).toEqual({ single: 0, rows: 0 });
    expect(await titlesIn(table)).toEqual(await titlesKept());
  });
});

/** Something goes wrong with one of the stored parts: its bytes, that it is there, or which ids it says it is of. */
async function damage(how: 'flip' | 'lose' | 'move', at: number): Promise<void> {
  const db = await database();
  const parts = await db.getAll('parts');
  const part = parts[at % parts.length];
  if (!part) return;
  if (how === 'lose') await db.delete('parts', part.from);
  if (how === 'flip') {
    part.bytes.set([(part.bytes[at * 7] ?? 0) ^ (1 << (at % 8))], at * 7);
    await db.put('parts', part);
  }
  if (how === 'move') await db.put('parts', { ...part, before: at % 2 ? null : numbered(at) });
}
