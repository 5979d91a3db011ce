import { describe, expect, test } from 'vitest';
import type { Ask } from '#src/match/match.ts';
import { emptyArcs, ringArcs } from '#src/ui/ring-arcs.ts';

type Piece = Pick<Ask, 'need' | 'cover' | 'credit'>;

const have: Piece = { need: 'required', cover: 'have', credit: 1 };
const gap: Piece = { need: 'required', cover: 'gap', credit: 0 };
const learning: Piece = { need: 'required', cover: 'learning', credit: 0.5 };
const nice: Piece = { need: 'preferred', cover: 'have', credit: 1 };

const states = (pieces: Piece[]) => ringArcs(pieces).map(({ state }) => state);
const radii = (pieces: Piece[]) => new Set(ringArcs(pieces).map(({ d }) => d.match(/A([\d.]+)/)?.[1]));

describe('ringArcs', () => {
  test('a piece an ask: what is there first, what is missing last', () => {
    expect(states([gap, have, have])).toEqual(['have', 'have', 'gap']);
  });
  test('half credit fills half of its piece', () => {
    expect(states([learning])).toEqual(['learning', 'gap']);
  });
  test('a gap is drawn bolder, so that it shows without its colour', () => {
    const [had, missing] = ringArcs([have, gap]);
    expect(missing?.width).toBeGreaterThan(had?.width ?? 0);
  });
  test('must-haves outside, nice-to-haves inside', () => {
    expect(radii([have, nice])).toEqual(new Set(['45.5', '36']));
  });
  test('nice-to-haves alone are drawn outside', () => {
    expect(radii([nice, nice])).toEqual(new Set(['45.5']));
  });
  test('a single piece closes the ring', () => {
    expect(ringArcs([have])[0]?.d).toMatch(/Z$/);
  });
  test('a closed ring is one line, with nothing across it', () => {
    const [whole] = ringArcs([{ need: 'required', cover: 'have', credit: 1 }]);
    expect(whole?.d.match(/M/g)).toHaveLength(1);
  });
  test('a crowd is one arc a state', () => {
    const crowd = [
      ...Array<Piece>(20).fill(have),
      ...Array<Piece>(4).fill(learning),
      ...Array<Piece>(6).fill(gap),
    ];
    expect(states(crowd)).toEqual(['have', 'learning', 'gap']);
  });
  test('nothing asked, nothing drawn', () => {
    expect(ringArcs([])).toEqual([]);
  });
  test('no number is broken, whatever the credit', () => {
    for (const credit of [0.001, 0.333, 0.999]) {
      for (const { d } of ringArcs([{ need: 'required', cover: 'short', credit }, have]))
        expect(d).not.toMatch(/NaN/);
    }
  });
});

test('the empty ring has two bands of equal pieces', () => {
  expect(emptyArcs(8)).toHaveLength(16);
});
