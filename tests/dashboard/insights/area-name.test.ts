import { expect, test } from 'vitest';
import { SKILL_FILES } from '#data/skills/index.ts';
import INSIGHTS from '#data/texts/en/insights.json';
import { areaName } from '#src/dashboard/insights/coverage-chart.tsx';

const categories = [...SKILL_FILES.map(({ category }) => category), 'own', 'other'];

test('each category of the taxonomy has a short name among the texts, and no other has', () => {
  const named = Object.keys(INSIGHTS).filter((id) => id.startsWith('area.'));
  expect(named.sort()).toEqual(categories.map((category) => `area.${category}`).sort());
});

test('it is what the title begins with', () => {
  const ill = SKILL_FILES.filter(({ category, title }) => !title.startsWith(areaName(category)));
  expect(ill.map(({ title }) => title)).toEqual([]);
  expect(areaName('databases')).toBe('Databases');
});
