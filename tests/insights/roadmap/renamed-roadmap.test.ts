import { expect, test } from 'vitest';
import { renamedRoadmap } from '#src/insights/roadmap/renamed-roadmap.ts';
import type { Roadmap } from '#src/insights/roadmap/roadmap.ts';

const ROADMAP: Roadmap = {
  id: 'backend',
  title: 'Backend development',
  role: 'backend',
  sections: [
    {
      id: 'tools',
      title: 'Tools',
      purpose: 'Ship it.',
      steps: ['git', { title: 'Relational', choose: [['mysql']] }, { choose: [['go'], ['java']] }],
    },
    { id: 'mine', title: 'Mine', purpose: '', steps: [] },
  ],
};
const NAMES = {
  roadmaps: { backend: 'Backend-Entwicklung' },
  sections: { Tools: 'Werkzeuge' },
  steps: { Relational: 'Relationale' },
};

test('a roadmap, its sections and its choices are called as the language calls them; ids and what has no name stay', () => {
  const renamed = renamedRoadmap(ROADMAP, NAMES);
  expect(renamed.title).toBe('Backend-Entwicklung');
  expect(renamed.sections.map(({ id, title }) => [id, title])).toEqual([
    ['tools', 'Werkzeuge'],
    ['mine', 'Mine'],
  ]);
  expect(renamed.sections[0]?.steps).toEqual([
    'git',
    { title: 'Relationale', choose: [['mysql']] },
    { choose: [['go'], ['java']] },
  ]);
});

test('one of the user’s own keeps its words, also where they are those of ours', () => {
  const own = { ...ROADMAP, id: 'own:1' };
  expect(renamedRoadmap(own, NAMES)).toBe(own);
});
