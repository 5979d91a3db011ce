import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { anyJson } from '#src/files/any-json.ts';
import { isReadable } from '#src/store/readable.ts';
import { LISTS, RECORDS } from '#src/store/records/record-formats.ts';
import { contentsWith } from '#tests/files/contents.ts';
import { corruptions } from './corruptions.ts';

const ALL = corruptions();

describe('a stored record', () => {
  it('is read where it is whole', () => {
    const contents = contentsWith(20);
    for (const list of LISTS)
      expect(
        contents[list].filter((record) => !isReadable(list, record)),
        list,
      ).toEqual([]);
  });

  it('is judged as one of a backup is, whatever is wrong with it', () => {
    expect(ALL.length).toBeGreaterThan(1_000);
    const differing = ALL.filter(
      ({ list, record }) => isReadable(list, record) !== v.is(RECORDS[list], record),
    );
    expect(differing.map(({ name }) => name)).toEqual([]);
  });

  it('is not read where something in it would stop a view', () => {
    const unreadable = ALL.filter(({ list, record }) => !isReadable(list, record)).map(({ name }) => name);
    expect(unreadable).toEqual(
      expect.arrayContaining([
        'postings.notHere is missing',
        'own.name is a record',
        'tracked.refused is missing',
        'postings.lastSeen is a huge figure',
        'postings.mentions.0.places.0.block is a text',
        'texts.blocks.0.text is null',
        'roadmaps.sections is missing',
      ]),
    );
    expect(isReadable('postings', { ...contentsWith(1).postings[0], id: 'a\ud800' })).toBe(false);
  });

  it('is never an error to ask', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LISTS), fc.anything(), (list, value) => {
        expect(typeof isReadable(list, value)).toBe('boolean');
      }),
    );
  });
});

describe('any value as JSON', () => {
  it('tells what JSON has no word for', () => {
    const circle: Record<string, unknown> = { big: 7n, none: Number.NaN, map: new Map([['a', 1]]) };
    circle.self = circle;
    circle.twice = [[1], [1]];
    expect(JSON.parse(anyJson(circle))).toEqual({
      big: '7',
      none: 'NaN',
      map: [['a', 1]],
      self: '(itself)',
      twice: [[1], [1]],
    });
  });

  it('is JSON, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withMap: true, withSet: true, withDate: true }), isJson),
    );
  });
});

function isJson(value: unknown): void {
  expect(() => JSON.parse(anyJson(value))).not.toThrow();
}
