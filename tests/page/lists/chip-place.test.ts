import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, CHIP, chipPlace } from '#src/page/lists/chip-place.ts';

const bounds: Box = { left: 0, top: 0, right: 1000, bottom: 800 };
const line: Box = { left: 100, top: 200, right: 300, bottom: 220 };
const overlap = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
const free = () => true;
/** Free except for these. */
const butFor = (taken: readonly Box[]) => (place: Box) => !taken.some((box) => overlap(box, place));

describe('where a chip goes', () => {
  it('is behind the last line of the title, in the middle of its height', () => {
    const place = chipPlace({ line, box: line, bounds, rtl: false, isFree: free });
    expect(place).toMatchObject({ left: 308, top: 201 });
  });

  it('is on the other side where the page is written from right to left', () => {
    const inward = { ...line, left: 200 };
    const place = chipPlace({ line: inward, box: inward, bounds, rtl: true, isFree: free });
    expect(place).toMatchObject({ right: 192, top: 201 });
  });

  it('is below where something stands behind the title, and above where something stands below too', () => {
    const behind: Box = { left: 305, top: 200, right: 400, bottom: 220 };
    const below: Box = { left: 100, top: 221, right: 400, bottom: 240 };
    const place = (taken: Box[]) => chipPlace({ line, box: line, bounds, rtl: false, isFree: butFor(taken) });
    expect(place([behind])).toMatchObject({ left: 100, top: 222 });
    expect(place([behind, below])).toMatchObject({ left: 100, top: 180 });
  });

  it('does not leave what scrolls around the link', () => {
    const narrow = { ...bounds, right: 350 };
    expect(chipPlace({ line, box: line, bounds: narrow, rtl: false, isFree: free }).top).toBe(222);
  });

  it('is on the upper edge of the link where nothing is free', () => {
    const place = chipPlace({ line, box: line, bounds, rtl: false, isFree: () => false });
    expect(place).toMatchObject({ right: 300, top: 200 - CHIP.height / 2 });
  });

  it('covers neither the title nor what is taken wherever a free place was found, and has one size', () => {
    const box = fc
      .tuple(
        fc.integer({ min: 0, max: 850 }),
        fc.integer({ min: 0, max: 750 }),
        fc.integer({ min: 8, max: 150 }),
      )
      .map(([left, top, width]): Box => ({ left, top, right: left + width, bottom: top + 20 }));
    fc.assert(
      fc.property(box, fc.array(box, { maxLength: 12 }), fc.boolean(), (title, taken, rtl) => {
        const isFree = butFor(taken);
        const place = chipPlace({ line: title, box: title, bounds, rtl, isFree });
        expect(place.right - place.left).toBe(CHIP.width);
        expect(place.bottom - place.top).toBe(CHIP.height);
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.right).toBeLessThanOrEqual(bounds.right);
        const onEdge = place.top === title.top - CHIP.height / 2;
        if (!onEdge) expect(overlap(place, title) || !isFree(place)).toBe(false);
      }),
    );
  });
});
