import { describe, expect, test } from 'vitest';
import { emptyArcs, type RingAsk, ringArcs } from '#src/ui/components/ring-arcs.ts';

const have: RingAsk = { tier: 'core', cover: 'have', credit: 1, weight: 20 };
const gap: RingAsk = { tier: 'core', cover: 'gap', credit: 0, weight: 20 };
const learning: RingAsk = { tier: 'core', cover: 'learning', credit: 0.5, weight: 20 };
const nice: RingAsk = { tier: 'nice', cover: 'have', credit: 1, weight: 5 };

const states = (pieces: RingAsk[]) => ringArcs(pieces).map(({ state }) => state);
const radii = (pieces: RingAsk[]) => new Set(ringArcs(pieces).map(({ d }) => d.match(/A([\d.]+)/)?.[1]));

describe('ringArcs', () => {
  test('a piece a core skill: what is there first, what is missing last', () => {
    expect(states([gap, have, have])).toEqual(['have', 'have', 'gap']);
  });
  test('half credit fills half of its piece', () => {
    expect(states([learning])).toEqual(['learning', 'gap']);
  });
  test('what is near is filled as far as it counts', () => {
    expect(states([{ ...gap, cover: 'near', credit: 0.6 }])).toEqual(['have', 'gap']);
  });
  test('a gap is drawn bolder, so that it shows without its colour', () => {
    const [had, missing] = ringArcs([have, gap]);
    expect(missing?.width).toBeGreaterThan(had?.width ?? 0);
  });
  test('the core outside, all else inside', () => {
    expect(radii([have, nice])).toEqual(new Set(['45.5', '36']));
  });
  test('where there is no core, all else is drawn outside', () => {
    expect(radii([nice, nice])).toEqual(new Set(['45.5']));
  });
  test('all else is one arc a state', () => {
    const others: RingAsk[] = [nice, nice, { ...learning, tier: 'must' }, { ...gap, tier: 'practice' }];
    expect(states([have, ...others])).toEqual(['have', 'have', 'learning', 'gap']);
  });
  test('a single piece closes the ring', () => {
    expect(ringArcs([have])[0]?.d).toMatch(/Z$/);
  });
  test('a closed ring is one line, with nothing across it', () => {
    const [whole] = ringArcs([have]);
    expect(whole?.d.match(/M/g)).toHaveLength(1);
  });
  test('nothing asked, nothing drawn', () => {
    expect(ringArcs([])).toEqual([]);
  });
  test('no number is broken, whatever the credit and the worth', () => {
    for (const credit of [0, 0.001, 0.333, 0.999]) {
      for (const tier of ['core', 'must'] as const) {
        const odd: RingAsk[] = [{ tier, cover: 'short', credit, weight: 0 }, have];
        for (const { d } of ringArcs(odd)) expect(d).not.toMatch(/NaN/);
      }
    }
  });
});

test('the empty ring has two bands of equal pieces', () => {
  expect(emptyArcs(8)).toHaveLength(16);
});
