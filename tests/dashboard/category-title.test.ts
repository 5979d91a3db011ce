import { expect, test } from 'vitest';
import { SKILL_FILES } from '#data/skills/index.ts';
import { categoryTitle } from '#src/dashboard/category-title.ts';
import { ownFile } from '#src/skills/own-skill.ts';

test('each category of the taxonomy has its title among the texts, and in English the one of its file', () => {
  const files = [...SKILL_FILES, ownFile([])];
  expect(files.map(({ category }) => categoryTitle(category))).toEqual(files.map(({ title }) => title));
});
