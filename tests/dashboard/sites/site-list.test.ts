import { describe, expect, test } from 'vitest';
import { shownGroups, siteCounts, siteGroups } from '#src/dashboard/sites/site-list.ts';
import type { SiteOpenness } from '#src/page/access/sites.ts';
import { SITES } from '#src/posting/sites/index.ts';
import { compareNames } from '#src/ui/words/by-name.ts';

const bySite = new Map<string, SiteOpenness>([
  ['naukri', 'closed'],
  ['glassdoor', 'partly'],
]);
const groups = siteGroups(SITES, ['linkedin', 'gone-since'], bySite);
const names = (shown: typeof groups) => shown.flatMap(({ rows }) => rows.map(({ site }) => site.portal));

describe('the groups', () => {
  test('hold every portal once, each group by name', () => {
    expect(names(groups).sort()).toEqual(SITES.map(({ portal }) => portal).sort());
    for (const { rows } of groups) {
      const portals = rows.map(({ site }) => site.portal);
      expect(portals).toEqual([...portals].sort(compareNames));
    }
  });

  test('keep hiring systems and single employers apart from boards', () => {
    const groupOf = (id: string) => groups.find(({ rows }) => rows.some(({ site }) => site.id === id))?.id;
    expect(['linkedin', 'greenhouse', 'google'].map(groupOf)).toEqual(['board', 'system', 'employer']);
  });

  test('name the best known host first', () => {
    const row = groups.flatMap(({ rows }) => rows).find(({ site }) => site.id === 'glassdoor');
    expect(row?.hosts[0]).toBe('glassdoor.com');
    expect(row?.hosts).toContain('glassdoor.de');
  });
});

test('what is off or closed is counted, and an id of no portal is not', () => {
  const counts = { all: SITES.length, on: SITES.length - 3, off: 1, closed: 2, unasked: 0 };
  expect(siteCounts(groups)).toEqual(counts);
});

test('a portal that has to be allowed first is not closed by the browser before that', () => {
  const rows = siteGroups(SITES, [], new Map([['gupy', 'closed']])).flatMap((group) => group.rows);
  expect(rows.find(({ site }) => site.id === 'gupy')?.openness).toBe('unasked');
  expect(siteCounts(siteGroups(SITES, [], new Map([['gupy', 'closed']])))).toMatchObject({
    closed: 0,
    unasked: 1,
  });
});

test.each<[Parameters<typeof shownGroups>[1], string, string[]]>([
  ['off', '', ['LinkedIn']],
  ['closed', '', ['Glassdoor', 'Naukri']],
  ['all', 'green', ['Greenhouse']],
  ['all', 'MYWORKDAY', ['Workday']],
  ['off', 'green', []],
])('shown for %s and “%s”', (filter, search, expected) => {
  expect(names(shownGroups(groups, filter, search))).toEqual(expected);
});
