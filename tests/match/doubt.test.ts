import { describe, expect, it } from 'vitest';
import { doubtOf, LEAST_SALIENCE } from '#src/match/doubt.ts';
import { asks, hold, knows } from './small-world.ts';

describe('doubt', () => {
  it('is there where nothing is asked, or too little', () => {
    const tool = (salience: number) => ({ kind: 'tool' as const, salience });
    expect(doubtOf([])).toBe('nothing-asked');
    expect(doubtOf([tool(0.3)])).toBe('too-vague');
    expect(doubtOf([tool(0.9)])).toBeNull();
  });

  it('goes by what the concrete asks weigh together', () => {
    const [half, practice] = [LEAST_SALIENCE / 2, { kind: 'practice' as const, salience: 0.9 }];
    const tool = { kind: null, salience: half };
    expect(doubtOf([tool, tool])).toBeNull();
    expect(doubtOf([tool, { ...tool, salience: half - 0.01 }])).toBe('too-vague');
    expect(doubtOf([tool, practice, practice])).toBe('too-vague');
  });

  it('is of the reading where too little of a page seems to have been read', () => {
    const tool = [{ kind: 'tool' as const, salience: 0.9 }];
    const few = { words: 90, why: 'few-words' as const };
    expect(doubtOf([], few)).toBe('part-read');
    expect(doubtOf([{ kind: 'tool', salience: 0.3 }], few)).toBe('part-read');
    expect(doubtOf(tool, few)).toBeNull();
  });

  it('leaves no number to a few words of a page that is known to hold more', () => {
    const tool = [{ kind: 'tool' as const, salience: 0.9 }];
    expect(doubtOf(tool, { words: 40, why: 'more' })).toBe('part-read');
    expect(doubtOf(tool, { words: 40, why: 'cut' })).toBe('part-read');
    expect(doubtOf(tool, { words: 40, why: 'few-words' })).toBeNull();
    expect(doubtOf(tool, { words: 59, why: 'more' })).toBe('part-read');
    expect(doubtOf(tool, { words: 60, why: 'more' })).toBeNull();
  });

  it('gives no score and no band, and shows what was found', () => {
    const tracked = [knows('java', { years: 9 })];
    expect(hold({ mentions: [], tracked })).toMatchObject({
      score: null,
      band: null,
      doubt: 'nothing-asked',
    });
    const named = [asks('java', 0.9, { need: 'mentioned' })];
    expect(hold({ mentions: named, tracked })).toMatchObject({ score: null, doubt: 'nothing-asked' });
    const vague = hold({ mentions: [asks('code-review', 0.9), asks('java', 0.2)], tracked });
    expect(vague).toMatchObject({ score: null, band: null, doubt: 'too-vague' });
    expect(vague.asks).toHaveLength(2);
    expect(hold({ mentions: [asks('java')], tracked: [] })).toMatchObject({
      score: null,
      doubt: 'untracked',
    });
  });
});
