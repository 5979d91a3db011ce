import { describe, expect, it } from 'vitest';
import { countDemand } from '#src/insights/demand.ts';
import { togetherOf } from '#src/insights/together.ts';
import { countWatched } from '#src/insights/watched.ts';
import type { Mention } from '#src/skills/mention.ts';
import { asks, seen } from './arbitrary.ts';

/**
 * Returns the co-required skills of some skills. A posting is given as its required skills, with "nice:" before
 * a nice-to-have.
 */
function of(skills: string[], postings: string[][], mustHavesOnly = false) {
  const all = postings.map((ids) => seen(1, ids.map(asked)));
  const counts = countDemand(all);
  const countOf = (skill: string) => counts.get(skill)?.[mustHavesOnly ? 'required' : 'asked'] ?? 0;
  const watched = countWatched(skills, all, () => 0, mustHavesOnly);
  return [...watched].map(([skill, { both }]) => togetherOf(skill, both, countOf, all.length));
}

const asked = (id: string): Mention =>
  id.startsWith('nice:') ? asks(id.slice(5), { need: 'preferred' }) : asks(id);
const times = (count: number, ...ids: string[]) => Array.from({ length: count }, () => ids);
const idsOf = (told: ReturnType<typeof of>) => told.map((one) => one.with.map(({ skill }) => skill));

describe('what comes with a skill', () => {
  it('is told of the skills that are asked about alone, with its counts', () => {
    const all = [
      ...[...times(4, 'java', 'spring'), ...times(1, 'java')],
      ...[...times(20, 'php'), ...times(3, 'go')],
    ];
    expect(of(['java'], all)).toEqual([
      { skill: 'java', postings: 5, with: [{ skill: 'spring', both: 4, asked: 4 }] },
    ]);
    expect(of(['spring', 'go'], all)).toEqual([
      { skill: 'spring', postings: 4, with: [{ skill: 'java', both: 4, asked: 5 }] },
      { skill: 'go', postings: 3, with: [] },
    ]);
  });

  it('is nothing that fewer than three postings have', () => {
    expect(idsOf(of(['java'], [...times(2, 'java', 'spring'), ...times(50, 'php')]))).toEqual([[]]);
    expect(idsOf(of(['java'], [...times(3, 'java', 'spring'), ...times(50, 'php')]))).toEqual([['spring']]);
  });

  it('is nothing that chance may make', () => {
    // 6 of 10 is within chance if half of all postings have it; 9 of 10 is not.
    const half = (both: number) => [
      ...times(both, 'java', 'sql'),
      ...times(10 - both, 'java'),
      ...times(50 - both, 'sql'),
      ...times(40 + both, 'php'),
    ];
    expect(idsOf(of(['java'], half(6)))).toEqual([[]]);
    expect(idsOf(of(['java'], half(9)))).toEqual([['sql']]);
  });

  it('is nothing that all postings have', () => {
    expect(idsOf(of(['java'], [...times(5, 'java', 'git'), ...times(5, 'git')]))).toEqual([[]]);
  });

  it('is what stands out most, eight at most, the most frequent of them first', () => {
    const rare = ['h', 'c', 'f', 'a', 'e', 'd', 'g', 'b'];
    const all = [
      ...times(4, 'java', ...rare, 'often'),
      ...times(4, 'java', 'often'),
      ...times(2, 'java', 'c'),
      ...times(38, 'often'),
      ...times(40, 'php'),
    ];
    // "often" is in the most postings but least significant of those listed, so it has no place among eight.
    expect(idsOf(of(['java'], all))).toEqual([['c', 'a', 'b', 'd', 'e', 'f', 'g', 'h']]);
    const without = all.map((ids) => ids.filter((id) => id !== 'h'));
    expect(idsOf(of(['java'], without))).toEqual([['often', 'c', 'a', 'b', 'd', 'e', 'f', 'g']]);
    const others = all.map((ids) => ids.flatMap((id) => (id === 'h' ? ['h', 'i'] : id)));
    expect(idsOf(of(['java'], others))).toEqual([['c', 'a', 'b', 'd', 'e', 'f', 'g', 'h']]);
  });

  it('is counted of must-haves alone where these are asked for', () => {
    const all = [
      ...times(4, 'java', 'nice:spring', 'sql'),
      ...times(3, 'nice:java', 'sql'),
      ...times(20, 'php'),
    ];
    expect(of(['java'], all, true)).toEqual([
      { skill: 'java', postings: 4, with: [{ skill: 'sql', both: 4, asked: 7 }] },
    ]);
    expect(idsOf(of(['java'], all))).toEqual([['sql', 'spring']]);
  });
});
