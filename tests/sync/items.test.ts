import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SKILL_DEFAULTS, type TrackedSkill } from '#src/skills/tracked-skill.ts';
import { type Entry, ownEntry, type State, trackedEntry } from '#src/sync/entry.ts';
import { byteSize, ITEM_LIMIT, pack, unpack, WHOLE_LIMIT } from '#src/sync/items.ts';
import { merge } from '#src/sync/merge.ts';
import { entryOf, rowOf } from '#src/sync/row.ts';
import { anyEntry, anyState, sorted } from './arbitrary.ts';

const tracked = (skill: string, more: Partial<TrackedSkill> = {}) =>
  trackedEntry({
    skill,
    level: 'solid',
    years: 5,
    ...SKILL_DEFAULTS,
    lastUsed: 2026,
    changedAt: 1.7e12,
    ...more,
  });

/** Skills with names as long as the taxonomy's. */
const many = (number: number, note: string): State =>
  new Map(
    Array.from({ length: number }, (_, n) => tracked(`some-skill-${n}`, { note: note && `${note}${n}` })).map(
      (entry) => [entry.key, entry],
    ),
  );

describe('a row', () => {
  it('is as short as what it tells', () => {
    expect(rowOf(tracked('go', { years: null, lastUsed: null }))).toEqual(['go', 1.7e12, 2]);
    expect(rowOf(ownEntry({ id: 'own:frob', name: 'Frob', aliases: [], changedAt: 3 }))).toEqual([
      'names:own:frob',
      3,
      'Frob',
    ]);
  });

  it('gives the entry back', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        expect(entryOf(rowOf(entry))).toEqual(entry);
      }),
    );
  });

  it('that is none is passed over', () => {
    for (const row of [['go'], ['', 1], ['go', -1], ['go', 1, 9], ['go', 1, 2, 61], ['go', 1, 2, 3, 4, 5]]) {
      expect(entryOf(row)).toBeNull();
    }
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const entry = entryOf(value);
        if (entry) expect(entryOf(rowOf(entry))).toEqual(entry);
      }),
    );
  });
});

describe('items', () => {
  it('carry all that is known', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { items, left } = pack(state);
        expect(left).toEqual([]);
        expect(sorted(unpack(JSON.parse(JSON.stringify(items))))).toEqual(sorted(state));
      }),
    );
  });

  it.each<[string, Entry]>([
    ['a year of five figures', tracked('go', { lastUsed: 12_026 })],
    ['half a millisecond', tracked('go', { changedAt: 1.5 })],
    ['the key of another kind', tracked('names:own:frob')],
    ['no name', ownEntry({ id: 'own:', name: '', aliases: [], changedAt: 3 })],
  ])('leave behind what no browser could read: %s', (_name, entry) => {
    const java = tracked('java');
    const { items, left } = pack(new Map([entry, java].map((one) => [one.key, one])));
    expect(left).toEqual([entry]);
    expect(unpack(items)).toEqual(new Map([[java.key, java]]));
  });

  it('carry 500 skills with a note of 120 characters each, inside the limits', () => {
    const { items, left, size } = pack(many(500, 'n'.repeat(117)));
    expect(left).toEqual([]);
    expect(size).toBeLessThan(WHOLE_LIMIT);
    for (const [key, rows] of Object.entries(items)) {
      expect(byteSize(key) + byteSize(JSON.stringify(rows))).toBeLessThanOrEqual(ITEM_LIMIT);
    }
  });

  it('never pass a limit, and leave the longest notes behind', () => {
    const state = merge(many(400, 'x<'.repeat(80)), many(60, ''));
    const { items, left, size } = pack(state);
    expect(left.length).toBeGreaterThan(0);
    const counted = Object.entries(items).map(
      ([key, rows]) => byteSize(key) + byteSize(JSON.stringify(rows)),
    );
    expect(Math.max(...counted)).toBeLessThanOrEqual(ITEM_LIMIT);
    expect(counted.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(size);
    expect(size).toBeLessThanOrEqual(WHOLE_LIMIT);
    const longest = tracked('huge', { note: 'x'.repeat(9000) });
    expect(pack(new Map([...many(5, ''), ['huge', longest]])).left).toEqual([longest]);
  });

  it('are the same, whichever browser packs them', () => {
    const state = many(300, 'note ');
    const turned = new Map([...state].reverse());
    expect(pack(turned).items).toEqual(pack(state).items);
  });

  it('of another making are passed over', () => {
    const { items } = pack(many(3, ''));
    expect(unpack({ ...items, 'skills-1': 'nonsense', 'skills-2': [null, 7, ['x']] }).size).toBeLessThan(4);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('skills-0', 'skills-1', 'format'), fc.anything()), (odd) => {
        unpack(odd);
      }),
    );
  });
});
