import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SKILL_DEFAULTS, type TrackedSkill } from '#src/skills/tracked-skill.ts';
import { type Entry, ownEntry, type SyncState, trackedEntry } from '#src/store/sync/entry.ts';
import {
  byteSize,
  FORMAT_KEY,
  ITEM_LIMIT,
  pack,
  SYNC_FORMAT,
  unpack,
  WHOLE_LIMIT,
} from '#src/store/sync/items.ts';
import { merge } from '#src/store/sync/merge.ts';
import { entryOf, rowOf } from '#src/store/sync/row.ts';
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
const many = (number: number, note: string): SyncState =>
  new Map(
    Array.from({ length: number }, (_, n) => tracked(`some-skill-${n}`, { note: note && `${note}${n}` })).map(
      (entry) => [entry.key, entry],
    ),
  );

describe('a row', () => {
  it.each(['constructor', '__proto__'])(
    'is none where its skill is called %s, as something of every object',
    (id) => {
      expect([entryOf([id, 1, 2]), entryOf([`names:${id}`, 1, 'Name'])]).toEqual([null, null]);
    },
  );

  it('holds no half of a character, which the browser would store as another one, and sync again endlessly', () => {
    const half = 'half of \ud83d';
    const rows = [
      rowOf(tracked('go', { note: half })),
      rowOf(ownEntry({ id: 'own:frob', name: half, aliases: [half], changedAt: 3 })),
    ];
    expect(JSON.stringify(rows)).not.toContain('\\ud83d');
  });

  it('is as short as what it tells', () => {
    expect(rowOf(tracked('go', { years: null, lastUsed: null }))).toEqual(['go', 1.7e12, 2]);
    expect(rowOf(ownEntry({ id: 'own:frob', name: 'Frob', aliases: [], changedAt: 3 }))).toEqual([
      'names:own:frob',
      3,
      'Frob',
    ]);
    expect(rowOf(tracked('go', { level: 'learning', years: null, lastUsed: null }))).toEqual([
      'go',
      1.7e12,
      0,
    ]);
    // Empty fields before a set one stay, as positions matter.
    expect(rowOf(tracked('go', { years: null, lastUsed: null, refused: ['x'] }))).toEqual([
      'go',
      1.7e12,
      2,
      null,
      null,
      '',
      ['x'],
    ]);
    expect(rowOf(tracked('go', { years: 0, lastUsed: null, note: 'why' }))).toEqual([
      'go',
      1.7e12,
      2,
      0,
      null,
      'why',
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
    for (const row of NO_ROWS) expect(entryOf(row), JSON.stringify(row)).toBeNull();
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const entry = entryOf(value);
        if (entry) expect(entryOf(rowOf(entry))).toEqual(entry);
      }),
    );
  });
});

/** Items of four skills among 32, by FNV-1a of their ids: another place would be another format. */
const PLACES = [
  'some-skill-0 in skills-4',
  'some-skill-1 in skills-23',
  'some-skill-2 in skills-10',
  'some-skill-3 in skills-29',
];

/** Rows that no version of ours has written, or impossible numbers. */
const NO_ROWS: readonly unknown[] = [
  null,
  'go',
  { 0: 'go', 1: 1, length: 2 },
  ['go'],
  ['', 1],
  [7, 1],
  ['go', -1],
  ['go', 8.64e15 + 2],
  ['go', '1'],
  ['go', 1, 9],
  ['go', 1, -1],
  ['go', 1, '2'],
  ['go', 1, 2, 61],
  ['go', 1, 2, -1],
  ['go', 1, 2, '3'],
  ['go', 1, 2, 3, -1],
  ['go', 1, 2, 3, 10_000],
  ['go', 1, 2, 3, 2020.5],
  ['go', 1, 2, 3, 4, 5],
  ['go', 1, 2, 3, 4, '', 'java'],
  ['go', 1, 2, 3, 4, '', ['java', 5]],
  ['go', 1, 2, 3, 4, '', ['']],
  ['x'.repeat(4_001), 1, 2],
  ['\ud800', 1, 2],
  ['names:\ud800', 1, 'X'],
  ['names:', 1, 'Frob'],
  ['names:x', 1, ''],
  ['names:x', 1, 5],
  ['names:x', 1, 'X', 'x'],
  ['names:x', 1, 'X', ['x', 5]],
];

describe('the ends of what a row may tell', () => {
  it.each<[string, unknown[]]>([
    ['the first moment', ['go', 0]],
    ['the last moment that a date can name', ['go', 8.64e15]],
    ['no years, and no year', ['go', 1, 0, 0, 0]],
    ['most years, in the last year', ['go', 1, 3, 60, 9999]],
  ])('are told: %s', (_, row) => expect(rowOf(entryOf(row) as Entry)).toEqual(row));
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

  it('have each skill where other browsers look for it', () => {
    const { items } = pack(many(4, ''));
    const places = Object.entries(items).flatMap(([key, rows]) => rows.map(([id]) => `${id} in ${key}`));
    expect(places.sort()).toEqual(PLACES);
    expect(Object.keys(items)).toHaveLength(32);
    expect([FORMAT_KEY, SYNC_FORMAT]).toEqual(['format', 1]);
  });

  it('count each character as the stricter browser does', () => {
    expect([byteSize(''), byteSize('ab'), byteSize('ü'), byteSize('a<b<'), byteSize('\u2028')]).toEqual([
      0, 2, 2, 14, 8,
    ]);
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
