import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MapLayout } from '#src/insights/roadmap/map/map-parts.ts';
import { pagesOf } from '#src/insights/roadmap/map/pages.ts';

/** Builds a map with rows of these heights. */
function mapOf(rows: number[]): MapLayout {
  let y = 0;
  const zones = rows.map((height, section) => {
    const rect = { x: 0, y, width: 100, height };
    y += height;
    return { section, rect, title: { text: '', x: 0, y: 0 }, tally: { x: 0, y: 0 } };
  });
  return {
    shape: 'serpentine',
    width: 100,
    height: y,
    zones,
    steps: [],
    stops: [],
    edges: [],
    turns: [],
    ends: [],
  };
}

test('pages end between rows', () => {
  expect(pagesOf(mapOf([300, 300, 300, 300]), 650, 1000)).toEqual([
    { y: 0, height: 600 },
    { y: 600, height: 600 },
  ]);
});

test('a row that is too high has a page for itself', () => {
  expect(pagesOf(mapOf([200, 900, 200]), 500, 500).map(({ height }) => height)).toEqual([200, 900, 200]);
});

test('pages follow each other to the end of the map, and no page is too full for the rows in it', () => {
  const rows = fc.array(fc.integer({ min: 20, max: 700 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(rows, (rows) => {
      const map = mapOf(rows);
      const pages = pagesOf(map, 600, 800);
      expect(pages.map(({ y }) => y)).toEqual([0, ...pages.slice(0, -1).map(({ y, height }) => y + height)]);
      expect(pages.reduce((sum, { height }) => sum + height, 0)).toBe(map.height);
      for (const [i, { height }] of pages.entries()) {
        expect(height).toBeLessThanOrEqual(i === 0 ? 700 : 800);
      }
    }),
  );
});
