import { describe, expect, it } from 'vitest';
import { SKILL_DEFAULTS } from '#src/skills/tracked-skill.ts';
import { type Entry, goneEntry, type SyncState, trackedEntry } from '#src/store/sync/entry.ts';
import { byteSize, ITEM_LIMIT, type Packed, pack, unpack, WHOLE_LIMIT } from '#src/store/sync/items.ts';
import { rowOf } from '#src/store/sync/row.ts';

const noted = (skill: string, length: number, changedAt = 1) =>
  trackedEntry({
    skill,
    level: 'solid',
    years: null,
    ...SKILL_DEFAULTS,
    note: 'n'.repeat(length),
    changedAt,
  });
const stateOf = (...entries: Entry[]): SyncState => new Map(entries.map((entry) => [entry.key, entry]));
const idsIn = ({ items }: Packed) => Object.values(items).map((rows) => rows.map(([id]) => String(id)));

/** Three skills that share an item, in key order. */
const IDS = idsIn(pack(stateOf(...Array.from({ length: 64 }, (_, n) => noted(`skill-${n}`, 0))))).find(
  (ids) => ids.length >= 3,
) as [string, string, string];
const [ONE, TWO] = IDS;

describe('where there is no room for all', () => {
  it.each([
    [4000, 3500, 3000],
    [4000, 3000, 3500],
    [3500, 4000, 3000],
    [3500, 3000, 4000],
    [3000, 4000, 3500],
    [3000, 3500, 4000],
  ])('the longest stays behind, whichever came first: %i, %i, %i', (...lengths) => {
    const entries = lengths.map((length, n) => noted(IDS[n] as string, length));
    for (const given of [entries, [...entries].reverse()]) {
      const packed = pack(stateOf(...given));
      expect(packed.left).toEqual([entries[lengths.indexOf(4000)]]);
      expect(idsIn(packed)).toContainEqual(IDS.filter((_, n) => lengths[n] !== 4000));
    }
  });

  it('the same one stays behind in every browser, of those that are as long', () => {
    const entries = IDS.slice(0, 3).map((skill) => noted(skill, 3500));
    for (const given of [entries, [...entries].reverse()])
      expect(pack(stateOf(...given)).left).toEqual([entries[2]]);
  });

  it.each<[string, SyncState, number]>([
    ['an item', new Map(), ITEM_LIMIT - byteSize(`${itemOf(ONE)}[]`)],
    ['the whole', fullBut(), WHOLE_LIMIT - pack(fullBut()).size],
  ])('%s is filled to its last byte', (_name, others, room) => {
    // Each row counts with a comma.
    const most = room - byteSize(`${JSON.stringify(rowOf(noted(ONE, 1)))},`) + 1;
    expect(pack(new Map([...others, ...stateOf(noted(ONE, most))])).left).toEqual([]);
    const more = noted(ONE, most + 1);
    expect(pack(new Map([...others, ...stateOf(more)])).left).toEqual([more]);
  });
});

describe('what is carried already', () => {
  const there = stateOf(noted(ONE, 5000), noted(TWO, 2500));

  it('keeps its place beside what would fit in its stead', () => {
    const packed = pack(stateOf(...there.values(), noted(IDS[2], 2000)), there);
    expect(unpack(packed.items)).toEqual(there);
    expect(packed.left).toEqual([noted(IDS[2], 2000)]);
  });

  it('gives it up to what is later, though there is no room for both', () => {
    const later = noted(ONE, 5001, 2);
    const packed = pack(stateOf(later), there);
    expect(unpack(packed.items)).toEqual(stateOf(later, noted(TWO, 2500)));
    expect(packed.left).toEqual([]);
    const freed = goneEntry(ONE, 2);
    expect(unpack(pack(stateOf(freed, noted(IDS[2], 5000)), there).items)).toEqual(
      stateOf(freed, noted(TWO, 2500), noted(IDS[2], 5000)),
    );
  });

  it('gives it up to nothing that is earlier', () => {
    const packed = pack(stateOf(noted(ONE, 1, 0)), there);
    expect(unpack(packed.items)).toEqual(there);
    expect(packed.left).toEqual([]);
  });

  it('stays where what is later has no room, which is told', () => {
    const later = noted(ONE, 9000, 2);
    const packed = pack(stateOf(later), there);
    expect(unpack(packed.items)).toEqual(there);
    expect(packed.left).toEqual([later]);
  });

  it('is not told as left behind, whoever packed it', () => {
    const { items } = pack(there);
    expect(pack(stateOf(noted(ONE, 5000), noted(TWO, 2500)), unpack(items))).toEqual(pack(there));
  });
});

function itemOf(skill: string): string {
  const { items } = pack(stateOf(noted(skill, 0)));
  return Object.keys(items).find((key) => items[key]?.length === 1) as string;
}

/** Enough skills to leave about a thousand bytes of the whole free, and some in every item. */
function fullBut(): SyncState {
  return stateOf(...Array.from({ length: 590 }, (_, n) => noted(`some-skill-${n}`, 129)));
}
