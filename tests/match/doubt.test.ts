import { describe, expect, it } from 'vitest';
import { doubtOf, LEAST_SALIENCE } from '#src/match/doubt.ts';
import { asks, FILLING, hold, knows } from './small-world.ts';

type Judged = Parameters<typeof doubtOf>[0][number];

const tool = (more: Partial<Judged> = {}): Judged => ({
  skills: ['some'],
  kind: 'tool',
  salience: 0.5,
  ...more,
});
const three = [tool(), tool(), tool()];

describe('doubt', () => {
  it('is there where nothing is asked, or too little', () => {
    expect(doubtOf([])).toBe('nothing-asked');
    expect(doubtOf(three)).toBeNull();
    expect(doubtOf([tool()])).toBe('too-vague');
  });

  it('counts alternatives as one ask', () => {
    expect(doubtOf([tool({ skills: ['java', 'go', 'rust'] })])).toBe('too-vague');
  });

  it('goes by what the asks weigh together that tell the job', () => {
    const third = tool({ salience: LEAST_SALIENCE / 3 });
    expect(doubtOf([third, third, third])).toBeNull();
    expect(doubtOf([third, third, tool({ salience: LEAST_SALIENCE / 3 - 0.01 })])).toBe('too-vague');
    const practice = tool({ kind: 'practice', salience: 0.9 });
    expect(doubtOf([practice, practice, practice])).toBe('too-vague');
  });

  it('takes the programs of any office for no job', () => {
    const office = (...skills: string[]) => tool({ skills, salience: 0.9 });
    expect(doubtOf([office('excel'), office('outlook', 'google-workspace'), office('word')])).toBe(
      'too-vague',
    );
    expect(doubtOf([office('excel'), office('outlook'), office('sql')])).toBeNull();
    expect(doubtOf([office('excel'), office('outlook'), office('excel', 'tableau')])).toBeNull();
  });

  it('is of the reading where too little of a page seems to have been read', () => {
    const few = { words: 90, why: 'few-words' as const };
    expect(doubtOf([], few)).toBe('part-read');
    expect(doubtOf([tool()], few)).toBe('part-read');
    expect(doubtOf(three, few)).toBeNull();
  });

  it('leaves no number to a few words of a page that is known to hold more', () => {
    expect(doubtOf(three, { words: 40, why: 'more' })).toBe('part-read');
    expect(doubtOf(three, { words: 40, why: 'cut' })).toBe('part-read');
    expect(doubtOf(three, { words: 40, why: 'few-words' })).toBeNull();
    expect(doubtOf(three, { words: 59, why: 'more' })).toBe('part-read');
    expect(doubtOf(three, { words: 60, why: 'more' })).toBeNull();
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
    const few = hold({ mentions: [asks('code-review', 0.9), asks('java', 0.3)], tracked });
    expect(few).toMatchObject({ score: null, band: null, doubt: 'too-vague' });
    expect(few.asks).toHaveLength(2);
    const enough = [asks('java'), ...FILLING];
    expect(hold({ mentions: enough, tracked: [] })).toMatchObject({ score: null, doubt: 'untracked' });
    expect(hold({ mentions: enough, tracked })).toMatchObject({ score: 100, doubt: null });
  });
});
