import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutMap, SERPENTINE_FROM } from '#src/insights/roadmap/map/map-layout.ts';
import type { MapLayout, Rect } from '#src/insights/roadmap/map/map-parts.ts';
import { type MapText, TYPE_SIZES } from '#src/insights/roadmap/map/map-text.ts';
import { MAP_SIZES } from '#src/insights/roadmap/map/step-box.ts';

/** Width of a wide letter in a system font; the page itself measures text. */
const measure = (text: string, size: number) => [...text].length * size * 0.58;

const words = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme-ascii' });
const step = fc.oneof(
  { weight: 3, arbitrary: words.map((label) => ({ caption: null, labels: [label] })) },
  {
    weight: 1,
    arbitrary: fc.record({ caption: words, labels: fc.array(words, { minLength: 1, maxLength: 7 }) }),
  },
);
/** As long as the word in any language. */
const flag = fc.string({ minLength: 1, maxLength: 14, unit: 'grapheme-ascii' });
const text: fc.Arbitrary<MapText> = fc.record({
  flag,
  sections: fc.array(fc.record({ title: words, steps: fc.array(step, { maxLength: 14 }) }), { maxLength: 9 }),
});
const width = fc.integer({ min: 260, max: 1500 });

interface Named extends Rect {
  name: string;
}

const lineRect = (name: string, text: string, x: number, baseline: number, size: number): Named => ({
  name: `${name} ${text}`,
  x,
  y: baseline - size * 0.8,
  width: measure(text, size),
  height: size,
});

/** Returns everything that must not overlap. */
function things({ zones, steps, stops, shape }: MapLayout): Named[] {
  const tally = measure('10 of 10', TYPE_SIZES.small);
  return [
    ...zones.flatMap(({ title, tally: at }) => [
      lineRect('title', title.text, title.x, title.y, TYPE_SIZES.title),
      { ...lineRect('tally', '10 of 10', at.x, at.y, TYPE_SIZES.small), x: at.x - tally },
    ]),
    ...steps.flatMap(({ caption, flag, section, step }) => [
      { name: `flag ${section}.${step}`, ...flag },
      ...(caption ? [lineRect('caption', caption.text, caption.x, caption.y, TYPE_SIZES.small)] : []),
    ]),
    ...stops.flatMap(({ label, value, x, y }) => [
      lineRect('label', label.text, label.x, label.y, TYPE_SIZES.label),
      {
        ...lineRect('value', '100', value.x, value.y, TYPE_SIZES.small),
        x: shape === 'column' ? value.x - measure('100', TYPE_SIZES.small) : value.x,
      },
      {
        name: 'stop',
        x: x - MAP_SIZES.stop,
        y: y - MAP_SIZES.stop,
        width: 2 * MAP_SIZES.stop,
        height: 2 * MAP_SIZES.stop,
      },
    ]),
  ];
}

const overlap = (a: Rect, b: Rect) =>
  a.x < b.x + b.width - 0.01 &&
  b.x < a.x + a.width - 0.01 &&
  a.y < b.y + b.height - 0.01 &&
  b.y < a.y + a.height - 0.01;

function overlaps(all: readonly Named[]): string[] {
  return all.flatMap((a, i) =>
    all
      .slice(i + 1)
      .filter((b) => overlap(a, b))
      .map((b) => `${a.name} / ${b.name}`),
  );
}

const inside = (inner: Rect, outer: Rect) =>
  inner.x >= outer.x - 0.01 &&
  inner.y >= outer.y - 0.01 &&
  inner.x + inner.width <= outer.x + outer.width + 0.01 &&
  inner.y + inner.height <= outer.y + outer.height + 0.01;

const everyMap = (check: (layout: MapLayout, text: MapText) => void) =>
  fc.assert(
    fc.property(text, width, (text, width) => {
      check(layoutMap(text, width, measure), text);
    }),
    { numRuns: 300 },
  );

describe('a map of any roadmap at any width', () => {
  test('has no label, number, stop, caption, flag or title on another', () => {
    everyMap((layout) => expect(overlaps(things(layout))).toEqual([]));
  });

  test('has no section on another, and everything of a section in it', () => {
    everyMap((layout) => {
      const page = { x: 0, y: 0, width: layout.width, height: layout.height };
      expect(overlaps(layout.zones.map((zone) => ({ name: zone.title.text, ...zone.rect })))).toEqual([]);
      for (const { rect } of layout.zones) expect(inside(rect, page)).toBe(true);
      for (const stop of layout.stops) {
        const zone = layout.zones.find(({ section }) => section === stop.section);
        expect(zone && inside(stop.target, zone.rect)).toBe(true);
      }
    });
  });

  test('has things to press that are large enough and apart', () => {
    everyMap(({ stops }) => {
      expect(overlaps(stops.map(({ label, target }) => ({ name: label.text, ...target })))).toEqual([]);
      for (const { target } of stops)
        expect(Math.min(target.width, target.height)).toBeGreaterThanOrEqual(24);
    });
  });

  test('has each step once, in order, and one line from end to end', () => {
    everyMap((layout, { sections }) => {
      const wanted = sections.flatMap(({ steps }, section) => steps.map((_, step) => ({ section, step })));
      expect(layout.steps.map(({ section, step }) => ({ section, step }))).toEqual(wanted);
      expect(layout.edges.map(({ from, to }) => [from, to])).toEqual(
        wanted.length === 0
          ? []
          : [null, ...wanted.keys()].map((from, i) => [from, i === wanted.length ? null : i]),
      );
      expect(layout.stops).toHaveLength(
        sections.flatMap(({ steps }) => steps.flatMap(({ labels }) => labels)).length,
      );
    });
  });
});

const plain = (...labels: string[]) => labels.map((label) => ({ caption: null, labels: [label] }));

test('a narrow map goes straight down, a wide one from side to side', () => {
  const text = { flag: 'Next', sections: [{ title: 'Tools', steps: plain('Git', 'Docker') }] };
  const [narrow, wide] = [SERPENTINE_FROM - 1, SERPENTINE_FROM].map((width) =>
    layoutMap(text, width, measure),
  );
  expect(new Set(narrow?.stops.map(({ x }) => x)).size).toBe(1);
  expect(new Set(wide?.stops.map(({ y }) => y)).size).toBe(1);
});

test('each line goes back from where the one before it ended', () => {
  const sections = ['One', 'Two', 'Three'].map((title) => ({
    title,
    steps: plain('Data structures', 'Distributed systems', 'Performance tuning', 'Event-driven design'),
  }));
  const { stops, turns } = layoutMap({ flag: 'Next', sections }, 900, measure);
  const across = [0, 1, 2].map((section) =>
    stops.filter((stop) => stop.section === section).map(({ x }) => x),
  );
  expect(across[0]).toEqual([...(across[0] ?? [])].sort((a, b) => a - b));
  expect(across[1]).toEqual([...(across[1] ?? [])].sort((a, b) => b - a));
  expect(across[2]).toEqual([...(across[2] ?? [])].sort((a, b) => a - b));
  expect(turns).toMatchObject([{ x: 892 }, { x: 8 }]);
});

test('the last line reads as one reads, from left to right: the path crosses over to its beginning', () => {
  const sections = ['One', 'Two'].map((title) => ({
    title,
    steps: plain('Data structures', 'Distributed systems', 'Performance tuning', 'Event-driven design'),
  }));
  const { stops, turns, edges, zones, ends } = layoutMap({ flag: 'Next', sections }, 900, measure);
  const last = stops.filter(({ section }) => section === 1).map(({ x }) => x);
  expect(last).toEqual([...last].sort((a, b) => a - b));
  expect(turns).toMatchObject([{ x: 8 }]);
  expect(ends.map(({ x }) => x)).toEqual([6, 890]);
  // Height where the edge crosses no section.
  const [, heights = ''] = /V\S+?Q\S+ \S+ \S+ (\S+?)H8?14Q/.exec(edges[4]?.d ?? '') ?? [];
  const between = Number(heights);
  expect(between).toBeGreaterThan((zones[0]?.rect.y ?? 0) + (zones[0]?.rect.height ?? 0));
  expect(between).toBeLessThan(zones[1]?.rect.y ?? 0);
});

test('a label that is too long is cut, and says so', () => {
  const text = { flag: 'Next', sections: [{ title: 'Long', steps: plain('x'.repeat(200)) }] };
  const { stops } = layoutMap(text, 300, measure);
  expect(stops[0]?.label.text).toMatch(/^x+…$/);
});

test.each([300, 900])(
  'at %i px the flag has room for its word, and is no narrower than it was made',
  (width) => {
    const sections = [
      { title: 'Tools', steps: [...plain('Git'), { caption: 'Cloud', labels: ['AWS', 'Azure'] }] },
    ];
    const widths = (flag: string) =>
      layoutMap({ flag, sections }, width, measure).steps.map((step) => step.flag.width);
    expect(widths('अब')).toEqual([MAP_SIZES.flagWidth, MAP_SIZES.flagWidth]);
    for (const wide of widths('Als Nächstes')) {
      expect(wide).toBeGreaterThanOrEqual(measure('Als Nächstes', TYPE_SIZES.small) + 8);
    }
  },
);
