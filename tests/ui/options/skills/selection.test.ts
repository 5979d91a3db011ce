import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extended, NOTHING, type Selection, toggled, toggledAll } from '#src/ui/options/skills/selection.ts';

const ORDER = ['a', 'b', 'c', 'd', 'e'];
const ids = ({ ids }: Selection) => [...ids].sort();

describe('a selection', () => {
  test('takes a row and leaves it', () => {
    const one = toggled(NOTHING, 'b');
    expect(ids(one)).toEqual(['b']);
    expect(ids(toggled(one, 'b'))).toEqual([]);
  });

  test('goes from the last row that was pressed to this one, in either direction', () => {
    expect(ids(extended(toggled(NOTHING, 'b'), 'd', ORDER, true))).toEqual(['b', 'c', 'd']);
    expect(ids(extended(toggled(NOTHING, 'd'), 'b', ORDER, true))).toEqual(['b', 'c', 'd']);
  });

  test('clears a range too, and keeps what lies beside it', () => {
    const all = toggledAll(NOTHING, ORDER);
    const without = extended({ ...all, anchor: 'b' }, 'c', ORDER, false);
    expect(ids(without)).toEqual(['a', 'd', 'e']);
  });

  test('is this row alone where the last one pressed is not shown any more', () => {
    expect(ids(extended({ ids: new Set(), anchor: 'gone' }, 'c', ORDER, true))).toEqual(['c']);
    expect(ids(extended(NOTHING, 'c', ORDER, true))).toEqual(['c']);
  });

  test('takes all, and none where all were taken', () => {
    const all = toggledAll(toggled(NOTHING, 'c'), ORDER);
    expect(ids(all)).toEqual(ORDER);
    expect(ids(toggledAll(all, ORDER))).toEqual([]);
  });

  test('holds after a range just what it held, and the range', () => {
    const row = fc.constantFrom(...ORDER);
    fc.assert(
      fc.property(fc.subarray(ORDER), row, row, fc.boolean(), (before, anchor, to, selected) => {
        const [from, until] = [ORDER.indexOf(anchor), ORDER.indexOf(to)].sort();
        const after = extended({ ids: new Set(before), anchor }, to, ORDER, selected);
        return ORDER.every((id, at) => {
          const inRange = at >= Number(from) && at <= Number(until);
          return after.ids.has(id) === (inRange ? selected : before.includes(id));
        });
      }),
    );
  });
});
