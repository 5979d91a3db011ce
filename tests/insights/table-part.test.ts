import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askTable } from '#src/insights/ask-table.ts';
import { joinTables } from '#src/insights/join-tables.ts';
import { bytesOfPart, PART_FORMAT, type PartIds, partFrom } from '#src/insights/part-bytes.ts';
import type { SeenPosting } from '#src/insights/seen-posting.ts';
import { patchedPart, tablePart } from '#src/insights/table-part.ts';
import { withStatus } from '#src/posting/progress/changed-progress.ts';
import { PROGRESS_DEFAULTS } from '#src/posting/progress/progress.ts';
import { anyCharacter } from '#tests/any-character.ts';
import { posting } from './arbitrary.ts';

const id = fc.oneof(
  fc.integer({ min: 0, max: 30 }).map((n) => `example:${n}`),
  fc.string({ unit: anyCharacter, maxLength: 8 }),
);
const told = fc.record(
  {
    title: fc.string({ unit: anyCharacter }),
    partly: fc.constantFrom(
      undefined,
      { words: 90, why: 'cut' as const },
      { words: 7, why: 'more' as const },
    ),
    firstSeen: fc.double({ min: 0, max: 9e15, noNaN: true }),
    progress: fc.constant(withStatus(PROGRESS_DEFAULTS, 'applied', '2026-11-29')),
  },
  { requiredKeys: [] },
);
const seen: fc.Arbitrary<SeenPosting> = fc
  .tuple(posting, id, told)
  .map(([plain, id, more]) => ({ ...plain, ...more, id }));
const all = fc.uniqueArray(seen, { selector: ({ id }) => id, maxLength: 30 });

/** All ids that there are. */
const ALL: PartIds = { from: '', before: null };
const byId = (postings: readonly SeenPosting[]) => [...postings].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('a part of the table', () => {
  it('is what its postings give, in the order of their ids', () => {
    fc.assert(
      fc.property(all, (postings) => {
        expect(tablePart(postings)).toEqual({
          ids: byId(postings).map(({ id }) => id),
          table: askTable(byId(postings)),
        });
      }),
    );
  });

  it('comes back whole from its bytes', () => {
    fc.assert(
      fc.property(all, (postings) => {
        const part = tablePart(postings);
        expect(partFrom(structuredClone(bytesOfPart(part, ALL)), ALL)).toEqual(part);
      }),
    );
  });

  it('is known wherever its bytes lie', () => {
    const bytes = bytesOfPart(tablePart([]), ALL);
    const moved = new Uint8Array(bytes.length + 3);
    moved.set(bytes, 3);
    expect(partFrom(moved.subarray(3), ALL)).toEqual(tablePart([]));
  });

  it('is none where any of its bytes are others, or missing, or too many', () => {
    const damage = fc.record({
      at: fc.nat(),
      bits: fc.integer({ min: 1, max: 255 }),
      how: fc.constantFrom('flipped', 'cut', 'longer', 'moved'),
    });
    fc.assert(
      fc.property(all, damage, (postings, { at, bits, how }) => {
        const bytes = bytesOfPart(tablePart(postings), ALL);
        const place = at % bytes.length;
        if (how === 'flipped') bytes[place] = (bytes[place] as number) ^ bits;
        const damaged = {
          flipped: bytes,
          cut: bytes.subarray(0, place),
          longer: new Uint8Array([...bytes, ...new Uint8Array(8 * (bits % 4) + 1)]),
          moved: new Uint8Array([...bytes.subarray(1), 1]),
        }[how];
        expect(partFrom(damaged, ALL)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it('is none for other ids than those that it is of', () => {
    const bytes = bytesOfPart(tablePart([]), { from: 'b', before: 'c' });
    expect(partFrom(bytes, { from: 'b', before: 'c' })).toEqual(tablePart([]));
    expect(partFrom(bytes, { from: 'a', before: 'c' })).toBeNull();
    expect(partFrom(bytes, { from: 'b', before: null })).toBeNull();
  });

  it.each([[undefined], [null], [7], ['text'], [{}], [new ArrayBuffer(64)], [new Uint8Array(64)]])(
    'is none in %j',
    (value) => expect(partFrom(value, ALL)).toBeNull(),
  );

  it('with changed postings is what these give', () => {
    const changes = fc.uniqueArray(fc.tuple(seen, fc.boolean()), {
      selector: ([{ id }]) => id,
      maxLength: 10,
    });
    fc.assert(
      fc.property(all, changes, (postings, changed) => {
        const now = new Map(postings.map((one) => [one.id, one]));
        const said = new Map(changed.map(([one, isThere]) => [one.id, isThere ? one : null]));
        for (const [id, one] of said) one ? now.set(id, one) : now.delete(id);
        expect(patchedPart(tablePart(postings), said)).toEqual(tablePart(now.values()));
      }),
    );
  });
});

it('tables that are joined are what all their postings give', () => {
  fc.assert(
    fc.property(fc.array(all, { maxLength: 5 }), (parts) => {
      expect(joinTables(parts.map((part) => askTable(part)))).toEqual(askTable(parts.flat()));
    }),
  );
});

/** All that can stand in a row, so that these bytes are others when anything is gathered or written otherwise. */
const EVERYTHING: SeenPosting[] = ['b', 'a'].map((id, n) => ({
  id,
  portal: id,
  title: 'Ingénieur, C++ & Go',
  firstSeen: 1.5e12 + n,
  lastSeen: 1.6e12,
  experience: { seniority: n === 0 ? 'senior' : null, years: n === 0 ? 2.5 : null },
  ...(n === 0 && { partly: { words: 40, why: 'cut' as const } }),
  progress: { status: 'applied', dates: {}, note: '', next: '', nextOn: null },
  mentions: (['required', 'preferred', 'mentioned', 'required'] as const).map((need, k) => ({
    ...{ skill: `skill-${k}`, places: [], need, years: k === 1 ? 3 : null, anyOf: k < 2 ? 'x' : null },
    ...(k > 0 && { salience: k / 8, notCore: k === 3 }),
  })),
}));

it('FORMAT is raised when the bytes mean something else: then this sum is another, and belongs to the new format', () => {
  const [sum] = new Uint32Array(bytesOfPart(tablePart(EVERYTHING), ALL).buffer);
  expect([PART_FORMAT, sum]).toEqual([1, 1286094124]);
});
