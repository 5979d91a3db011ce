import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '#src/dashboard/insights/trend-lines.tsx';

describe('places moved apart', () => {
  it('stay where there is room', () => {
    expect(spread([10, 90, 50], 16, 0, 100)).toEqual([10, 90, 50]);
  });

  it('move on only as far as it takes, and never out at the end', () => {
    expect(spread([50, 52], 16, 0, 100)).toEqual([50, 66]);
    expect(spread([99, 98], 16, 0, 100)).toEqual([100, 84]);
  });

  it('keep their room and their order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 6 }), (places) => {
        const moved = spread(places, 16, 0, 300);
        const order = [...places.keys()].sort(
          (a, b) => (places[a] as number) - (places[b] as number) || a - b,
        );
        for (const [n, at] of order.entries()) {
          expect(moved[at]).toBeGreaterThanOrEqual(0);
          expect(moved[at]).toBeLessThanOrEqual(300);
          if (n > 0)
            expect((moved[at] as number) - (moved[order[n - 1] as number] as number)).toBeGreaterThanOrEqual(
              16,
            );
        }
      }),
    );
  });
});
