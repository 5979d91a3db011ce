// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildTaxonomy, skillName } from '#src/skills/taxonomy.ts';
import { skillSearch } from '#src/ui/skill-search.ts';
import { shownHeads } from '#src/ui/words/shown-heads.ts';
import { shownNames } from '#src/ui/words/shown-names.ts';
import { speak } from '#src/ui/words/speak.ts';
import { serveTexts } from './served-texts.ts';

const TAXONOMY = buildTaxonomy([
  {
    ...{ category: 'concepts', title: 'Concepts', kind: 'method' },
    skills: [
      { id: 'semantic-search', name: 'Semantic search' },
      { id: 'code-review', name: 'Code review', kind: 'practice' },
      { id: 'docker', name: 'Docker', kind: 'tool' },
    ],
  },
]);
const BACKEND = { id: 'backend', title: 'Backend development', sections: [] };
const asShown = (taxonomy: typeof TAXONOMY) => shownNames().taxonomy(taxonomy);
const inSpanish = () => speak({ texts: 'es', numbers: 'es' });

beforeEach(() => {
  serveTexts();
});
afterEach(async () => {
  await speak({ texts: 'en', numbers: 'en-GB' });
  vi.unstubAllGlobals();
});

test('skills, roadmaps and roles are called as the page’s language calls them, and in English as they are', async () => {
  const role = { id: 'data', name: 'Data engineering' };
  const shown = () => [
    skillName(asShown(TAXONOMY), 'code-review'),
    skillName(asShown(TAXONOMY), 'docker'),
    shownNames().roadmap(BACKEND).title,
    shownNames().role(role),
  ];
  await inSpanish();
  expect(shown()).toEqual(['Revisión de código', 'Docker', 'Desarrollo backend', 'Ingeniería de datos']);
  await speak({ texts: 'en', numbers: 'en-GB' });
  expect(shown()).toEqual(['Code review', 'Docker', 'Backend development', 'Data engineering']);
});

test('the same names give the same thing, so that nothing is worked out anew', async () => {
  expect(asShown(TAXONOMY)).toBe(TAXONOMY);
  await inSpanish();
  expect(asShown(TAXONOMY)).toBe(asShown(TAXONOMY));
});

test('roadmaps stand in the order of the names that are shown', async () => {
  await inSpanish();
  const titles = shownHeads().map(({ title }) => title);
  expect(titles).toContain('Aprendizaje automático');
  expect(titles).toEqual([...titles].sort(new Intl.Collator('es').compare));
});

test.each([
  ['Búsqueda', 'semantic-search'],
  ['busqueda', 'semantic-search'],
  ['revision de codigo', 'code-review'],
  ['code review', 'code-review'],
])('%s is found', async (typed, skill) => {
  await inSpanish();
  expect(skillSearch(asShown(TAXONOMY))(typed)[0]?.skill.id).toBe(skill);
});
