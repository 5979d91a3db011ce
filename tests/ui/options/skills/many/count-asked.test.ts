import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AskedBy, askedBy } from '#src/insights/asked-by.ts';
import { allOrNone } from '#src/store/all-or-none.ts';
import { countedMentions } from '#src/store/counted-mentions.ts';
import { database, type KeptPosting } from '#src/store/db.ts';
import { forgetAnswer } from '#src/store/forget-answer.ts';
import { forgetPostings } from '#src/store/forgotten-postings.ts';
import { postingTable } from '#src/store/posting-table.ts';
import { keptPostings } from '#src/store/postings.ts';
import { writingPostings } from '#src/store/write-postings.ts';
import { INSIGHT_PARTS } from '#src/ui/options/insights/insights-table.ts';
import { countAsked } from '#src/ui/options/skills/many/count-asked.ts';
import { asks, posting } from '#tests/insights/arbitrary.ts';
import { kept } from '#tests/ui/options/insights/kept.ts';

afterEach(() => vi.restoreAllMocks());

async function emptyStore(): Promise<void> {
  const db = await database();
  for (const name of db.objectStoreNames) await db.clear(name);
}
beforeEach(emptyStore);

async function write(
  act: (postings: Awaited<ReturnType<typeof writingPostings>>['postings']) => Promise<unknown>,
) {
  const { tx, postings } = await writingPostings();
  await allOrNone(tx, () => act(postings));
}

/** The plain way. */
const plainly = async () => askedBy((await keptPostings()).map(countedMentions));

/** Parts of eight: then up to three that were written since are counted by themselves. */
const SMALL = { ...INSIGHT_PARTS, rows: 8 };
async function byParts(maker = SMALL): Promise<AskedBy[]> {
  const said: AskedBy[] = [];
  await countAsked(maker, (asked) => said.push(asked));
  return said;
}

const numbered = (n: number) => `p${String(n).padStart(2, '0')}`;
const told = fc.record(
  {
    notHere: fc.subarray(['java', 'spring']),
    corrections: fc.dictionary(
      fc.constantFrom('java', 'sql', 'aws'),
      fc.constantFrom('nice' as const, 'not-core' as const),
    ),
    sameAs: fc.constantFrom('p00', 'p99'),
    // Of a newer version, or damaged: it is not counted.
    lastSeen: fc.constant(Number.NaN),
  },
  { requiredKeys: [] },
);
const one: fc.Arbitrary<KeptPosting> = fc
  .tuple(posting, fc.nat({ max: 40 }), fc.oneof(fc.constant({}), told))
  .map(([{ mentions }, n, more]) => kept(numbered(n), [...mentions], 0, more));
const put = fc.record({ what: fc.constant('put' as const), some: fc.array(one, { maxLength: 4 }) });
const deed = fc.oneof(
  put,
  put,
  fc.record({
    what: fc.constantFrom('delete', 'tidy', 'read', 'lose', 'flip', 'flip counts', 'forget'),
    n: fc.nat({ max: 40 }),
  }),
);

async function act(what: string, n: number): Promise<void> {
  const db = await database();
  if (what === 'delete') await write((postings) => postings.delete(numbered(n)));
  else if (what === 'forget') await forgetAnswer({ put: (row) => db.put('stale', row) });
  else if (what === 'read' || what === 'tidy') {
    const table = postingTable(SMALL);
    await table.read(() => undefined);
    if (what === 'tidy') await table.tidy();
  } else if (what === 'flip counts') {
    const entry = await db.get('stale', '');
    if (entry?.counts) await db.put('stale', { ...entry, counts: { ...entry.counts, text: '[' } });
  } else {
    const parts = await db.getAll('parts');
    const part = parts[n % parts.length];
    if (!part) return;
    part.bytes[n] = (part.bytes[n] ?? 0) ^ 1;
    await (what === 'lose' ? db.delete('parts', part.from) : db.put('parts', part));
  }
}

describe('how many postings ask for each skill', () => {
  it('is by the parts what it is by the postings, whatever was written, damaged or lost', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(one, { maxLength: 40 }),
        fc.array(deed, { minLength: 1, maxLength: 12 }),
        async (first, deeds) => {
          await emptyStore();
          await write(async (postings) => {
            for (const posting of first) await postings.put(posting);
          });
          expect(await byParts()).toEqual([await plainly()]);
          for (const deed of deeds) {
            if (deed.what === 'put')
              await write(async (postings) => {
                for (const posting of deed.some) await postings.put(posting);
              });
            else await act(deed.what, deed.n);
            expect(await byParts()).toEqual([await plainly()]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is none of none', async () => {
    expect(await byParts()).toEqual([{ postings: 0, asked: new Map() }]);
  });
});

describe('what it costs to count', () => {
  /** What comes out of the database in rows, and one by one, meanwhile. */
  async function readOf(act: () => Promise<unknown>): Promise<string[]> {
    const read: string[] = [];
    for (const way of ['get', 'getAll', 'openCursor'] as const) {
      const plain = IDBObjectStore.prototype[way];
      vi.spyOn(IDBObjectStore.prototype, way).mockImplementation(function (
        this: IDBObjectStore,
        ...given: unknown[]
      ) {
        read.push(`${way} ${this.name}`);
        return plain.apply(this, given as never) as never;
      });
    }
    await act();
    vi.restoreAllMocks();
    return read;
  }

  beforeEach(async () => {
    await write(async (postings) => {
      for (let n = 0; n < 1_000; n++)
        await postings.put(kept(`q${String(n).padStart(4, '0')}`, [asks('java')]));
    });
    await byParts(INSIGHT_PARTS);
  });

  it('is no part and no posting where none was written', async () => {
    expect(await readOf(() => byParts(INSIGHT_PARTS))).toEqual(['getAll stale']);
  });

  it('is a part for those of it that were written, and these', async () => {
    await write(async (postings) => {
      for (const n of [100, 150, 901]) await postings.put(kept(`q0${n}`, [asks('sql')]));
    });
    const read = await readOf(async () => expect(await byParts(INSIGHT_PARTS)).toEqual([await plainly()]));
    expect(read.filter((one) => one === 'openCursor parts')).toHaveLength(2);
    expect(read.filter((one) => one === 'get postings')).toHaveLength(3);
    expect(read).not.toContain('getAll parts');
  });

  it('is all parts once more where one was taken away with what is forgotten', async () => {
    await forgetPostings(['q0500']);
    const stale = await (await database()).getAll('stale');
    expect(stale.every(({ counts }) => counts === undefined)).toBe(true);
    expect(await byParts(INSIGHT_PARTS)).toEqual([await plainly()]);
    expect(await readOf(() => byParts(INSIGHT_PARTS))).toEqual(['getAll stale']);
  });
});
