import { describe, expect, test } from 'vitest';
import { type Level, type TrackedSkill, UNTOLD } from '#src/skills/tracked-skill.ts';
import { counts, type ListState, trackedRows } from '#src/ui/options/skills/tracked-list.ts';
import { parseYears } from '#src/ui/options/skills/years-stepper.tsx';
import { SMALL } from '#tests/ui/small-taxonomy.ts';

const own = (skill: string, level: Level, years: number | null = null): TrackedSkill => ({
  skill,
  level,
  years,
  ...UNTOLD,
  changedAt: 0,
});

const TRACKED = [
  own('go', 'learning'),
  own('github-actions', 'basic', 3),
  own('docker', 'expert', 1),
  own('lost', 'solid'),
];

const names = (state: Partial<ListState>) =>
  trackedRows(TRACKED, SMALL, { filter: 'all', sort: 'name', reversed: false, ...state }).map(
    ({ name }) => name,
  );

describe('trackedRows', () => {
  test('by name at first; a skill that the taxonomy lost shows its id', () => {
    expect(names({})).toEqual(['Docker', 'GitHub Actions', 'Go', 'lost']);
  });
  test('by level, by years, and turned round', () => {
    expect(names({ sort: 'level' })).toEqual(['Docker', 'lost', 'GitHub Actions', 'Go']);
    expect(names({ sort: 'years' })).toEqual(['GitHub Actions', 'Docker', 'Go', 'lost']);
    expect(names({ reversed: true })[0]).toBe('lost');
  });
  test('known or learning only', () => {
    expect(names({ filter: 'learning' })).toEqual(['Go']);
    expect(names({ filter: 'known' })).not.toContain('Go');
    expect(counts(TRACKED)).toEqual({ all: 4, known: 3, learning: 1 });
  });
  test('says what a skill covers too', () => {
    const [row] = trackedRows([own('github-actions', 'solid')], SMALL, {
      filter: 'all',
      sort: 'name',
      reversed: false,
    });
    expect(row?.covers).toEqual(['CI/CD']);
  });
});

test.each([
  ['3', 3],
  [' 2,5 years', 2.5],
  ['-4', 0],
  ['900', 60],
  ['', null],
  ['some', null],
])('years typed as %j', (text, years) => {
  expect(parseYears(text)).toBe(years);
});
