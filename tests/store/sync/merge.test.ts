import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SKILL_DEFAULTS } from '#src/skills/tracked-skill.ts';
import { goneEntry, type SyncState, trackedEntry } from '#src/store/sync/entry.ts';
import { isLater, merge } from '#src/store/sync/merge.ts';
import { anyState, sorted } from './arbitrary.ts';

const known = (skill: string, changedAt: number, note = '') =>
  trackedEntry({ skill, level: 'solid', years: null, ...SKILL_DEFAULTS, note, changedAt });
const state = (...entries: ReturnType<typeof known>[]): SyncState =>
  new Map(entries.map((entry) => [entry.key, entry]));

describe('merge', () => {
  it('takes the later change of each skill, and nothing else away', () => {
    const one = state(known('go', 5, 'old'), known('java', 9, 'new'));
    const other = state(known('go', 7, 'new'), known('java', 2, 'old'), known('php', 1));
    expect(sorted(merge(one, other))).toEqual(
      sorted(state(known('go', 7, 'new'), known('java', 9, 'new'), known('php', 1))),
    );
  });

  it('knows that a skill was removed after it was changed, or changed after it was removed', () => {
    expect(merge(state(known('go', 5)), state(goneEntry('go', 6))).get('go')?.kind).toBe('gone');
    expect(merge(state(known('go', 7)), state(goneEntry('go', 6))).get('go')?.kind).toBe('tracked');
  });

  it('keeps what tells more, where both were changed at the same moment', () => {
    expect(merge(state(known('go', 5)), state(goneEntry('go', 5))).get('go')?.kind).toBe('tracked');
    expect(merge(state(known('go', 5)), state(known('go', 5, 'why')))).toEqual(state(known('go', 5, 'why')));
    // If both entries say as much, both browsers choose the same one.
    for (const [one, other] of [
      ['a', 'b'],
      ['b', 'a'],
    ])
      expect(merge(state(known('go', 5, one)), state(known('go', 5, other)))).toEqual(
        state(known('go', 5, 'b')),
      );
  });

  it('takes nothing over that is known already', () => {
    expect(isLater(known('go', 5, 'why'), known('go', 5, 'why'))).toBe(false);
  });

  it('comes to the same in any order, and however often', () => {
    fc.assert(
      fc.property(anyState, anyState, anyState, (a, b, c) => {
        expect(sorted(merge(a, b))).toEqual(sorted(merge(b, a)));
        expect(sorted(merge(merge(a, b), c))).toEqual(sorted(merge(a, merge(b, c))));
        expect(sorted(merge(a, a))).toEqual(sorted(a));
      }),
    );
  });
});
