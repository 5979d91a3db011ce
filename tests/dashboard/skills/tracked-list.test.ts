import { describe, expect, test } from 'vitest';
import { yearChoices } from '#src/dashboard/skills/last-used.tsx';
import {
  filterCounts,
  type Order,
  ordered,
  shownRows,
  type TrackedFilter,
  trackedRows,
} from '#src/dashboard/skills/tracked-list.ts';
import type { AskedBy } from '#src/insights/asked-by.ts';
import { type Level, SKILL_DEFAULTS, type TrackedSkill } from '#src/skills/tracked-skill.ts';
import { parseYears } from '#src/ui/import/years-stepper.tsx';
import { SMALL } from '#tests/ui/small-taxonomy.ts';

const own = (
  skill: string,
  level: Level,
  years: number | null = null,
  more: Partial<TrackedSkill> = {},
): TrackedSkill => ({ skill, level, years, ...SKILL_DEFAULTS, changedAt: 0, ...more });

const TRACKED = [
  own('go', 'learning', null, { lastUsed: 2026 }),
  own('github-actions', 'basic', 3, { lastUsed: 2024 }),
  own('docker', 'expert', 1, { lastUsed: 2025 }),
  own('lost', 'solid'),
];

const ASKED: AskedBy = {
  postings: 4,
  asked: new Map([
    ['go', 3],
    ['docker', 1],
  ]),
};
const around = { taxonomy: SMALL, asked: ASKED, year: 2026 };
const rows = trackedRows(TRACKED, around);
const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);

describe('the order', () => {
  const by = (sort: Order['sort'], reversed = false) => names(ordered(rows, { sort, reversed }));
  test('is by name; a skill that the taxonomy lost shows its id', () => {
    expect(by('name')).toEqual(['Docker', 'GitHub Actions', 'Go', 'lost']);
    expect(by('name', true)[0]).toBe('lost');
  });
  test('is by level, years, last used or demand from the most, equal ones by name', () => {
    expect(by('level')).toEqual(['Docker', 'lost', 'GitHub Actions', 'Go']);
    expect(by('years')).toEqual(['GitHub Actions', 'Docker', 'Go', 'lost']);
    expect(by('lastUsed')).toEqual(['Go', 'Docker', 'GitHub Actions', 'lost']);
    expect(by('asked')).toEqual(['Go', 'Docker', 'GitHub Actions', 'lost']);
  });
  test('leaves the rows that it was given as they were', () => {
    by('level');
    expect(names(rows)).toEqual(['Docker', 'GitHub Actions', 'Go', 'lost']);
  });
});

describe('what is shown', () => {
  const shown = (filter: TrackedFilter, category: string | null = null) =>
    names(shownRows(rows, filter, category, 2026));
  test('known or learning ones', () => {
    expect(shown('learning')).toEqual(['Go']);
    expect(shown('known')).not.toContain('Go');
  });
  test('unused ones: last used two calendar years ago or more, where that is told', () => {
    expect(shown('unused')).toEqual(['GitHub Actions']);
  });
  test('those of a category; a lost one has none', () => {
    expect(shown('all', 'small')).toEqual(['Docker', 'GitHub Actions', 'Go']);
    expect(shown('all', 'other')).toEqual([]);
  });
  test('is counted the same', () => {
    expect(filterCounts(TRACKED, 2026)).toEqual({ all: 4, known: 3, learning: 1, unused: 1 });
  });
});

describe('a row', () => {
  test('says what a skill covers too, without what was refused', () => {
    expect(trackedRows([own('github-actions', 'solid')], around)[0]?.covers).toEqual(['CI/CD']);
    const refused = own('github-actions', 'solid', null, { refused: ['ci-cd'] });
    expect(trackedRows([refused], around)[0]?.covers).toEqual([]);
  });
  test('says how many ask for it; null until that is counted', () => {
    expect(rows.map(({ share }) => share)).toEqual([0.25, 0, 0.75, 0]);
    expect(trackedRows(TRACKED, { ...around, asked: null })[0]?.share).toBeNull();
    const none = { postings: 0, asked: new Map() };
    expect(trackedRows(TRACKED, { ...around, asked: none })[0]?.share).toBeNull();
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

test('the years to choose from are the last twelve, and one that was told before', () => {
  expect(yearChoices(2026)).toHaveLength(12);
  expect(yearChoices(2026, 2020)).toHaveLength(12);
  expect(yearChoices(2026, 1999).at(-1)).toBe(1999);
  expect(yearChoices(2026, 2027)[0]).toBe(2027);
});
