import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  NOTHING_SELECTED,
  type Selection,
  withAllToggled,
  withRange,
  withToggled,
} from '#src/dashboard/grid/selection.ts';

const ORDER = ['a', 'b', 'c', 'd', 'e'];
const ids = ({ ids }: Selection) => [...ids].sort();

describe('a selection', () => {
  test('takes a row and leaves it', () => {
    const one = withToggled(NOTHING_SELECTED, 'b');
    expect(ids(one)).toEqual(['b']);
    expect(ids(withToggled(one, 'b'))).toEqual([]);
  });

  test('goes from the last row that was pressed to this one, in either direction', () => {
    expect(ids(withRange(withToggled(NOTHING_SELECTED, 'b'), 'd', ORDER, true))).toEqual(['b', 'c', 'd']);
    expect(ids(withRange(withToggled(NOTHING_SELECTED, 'd'), 'b', ORDER, true))).toEqual(['b', 'c', 'd']);
  });

  test('clears a range too, and keeps what lies beside it', () => {
    const all = withAllToggled(NOTHING_SELECTED, ORDER);
    const without = withRange({ ...all, anchor: 'b' }, 'c', ORDER, false);
    expect(ids(without)).toEqual(['a', 'd', 'e']);
  });

  test('is this row alone where the last one pressed is not shown any more', () => {
    expect(ids(withRange({ ids: new Set(), anchor: 'gone' }, 'c', ORDER, true))).toEqual(['c']);
    expect(ids(withRange(NOTHING_SELECTED, 'c', ORDER, true))).toEqual(['c']);
  });

  test('takes all, and none where all were taken', () => {
    const all = withAllToggled(withToggled(NOTHING_SELECTED, 'c'), ORDER);
    expect(ids(all)).toEqual(ORDER);
    expect(ids(withAllToggled(all, ORDER))).toEqual([]);
  });

  test('holds after a range just what it held, and the range', () => {
    const row = fc.constantFrom(...ORDER);
    fc.assert(
      fc.property(fc.subarray(ORDER), row, row, fc.boolean(), (before, anchor, to, selected) => {
        const [from, until] = [ORDER.indexOf(anchor), ORDER.indexOf(to)].sort();
        const after = withRange({ ids: new Set(before), anchor }, to, ORDER, selected);
        return ORDER.every((id, at) => {
          const inRange = at >= Number(from) && at <= Number(until);
          return after.ids.has(id) === (inRange ? selected : before.includes(id));
        });
      }),
    );
  });
});
