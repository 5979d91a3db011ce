import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import ROLES from '#data/roles.json' with { type: 'json' };
import { SKILL_FILES } from '#data/skills/index.ts';
import { learningOf } from '#src/insights/roadmap/learning.ts';
import { roadmapSkills, type Step, skillsOf, tracksOf } from '#src/insights/roadmap/roadmap.ts';
import { roadmapFrom } from '#src/insights/roadmap/roadmap-from.ts';
import { ROADMAP_HEADS } from '#src/insights/roadmap/roadmap-heads.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
import { findRoadmap } from '#src/store/chosen-roadmap.ts';
import { BUILT_IN } from './built-in-roadmaps.ts';

const taxonomy = buildTaxonomy(SKILL_FILES);

/** The backend roadmap takes its sections from a published guide, where these precede the skills that they belong to. */
const BY_SOURCE = [
  ['rest', 'api-design'],
  ['redis', 'caching'],
];

test('the front page tells how many there are', () => {
  expect(readFileSync('README.md', 'utf8')).toContain(`**Roadmaps**: ${ROADMAP_HEADS.length} of them,`);
});

test('a file is all that a roadmap needs: it is listed, and found by its name', async () => {
  expect(BUILT_IN.size).toBeGreaterThanOrEqual(11);
  expect(ROADMAP_HEADS.map(({ id }) => id).sort()).toEqual([...BUILT_IN.keys()].sort());
  for (const [id, roadmap] of BUILT_IN) expect(await findRoadmap(id)).toEqual(roadmap);
});

test('heads are in the order of their titles, and hold no step', () => {
  const titles = ROADMAP_HEADS.map(({ title }) => title);
  expect(titles).toEqual([...titles].sort((a, b) => a.localeCompare(b, 'en')));
  for (const head of ROADMAP_HEADS) expect(Object.keys(head)).toEqual(['id', 'title', 'role']);
});

describe.each([...BUILT_IN])('the %s roadmap', (name, roadmap) => {
  const steps = roadmap.sections.flatMap((section) => section.steps);
  const forks = steps.filter((step) => typeof step !== 'string');

  test('is one by the check that stored roadmaps pass, which has nothing to mend', () => {
    expect(roadmapFrom(roadmap)).toEqual(roadmap);
  });
  test('is called as its file is, and leads to a family of jobs that was counted', () => {
    expect(roadmap.id).toBe(name);
    expect(ROLES.map(({ id }) => id)).toContain(roadmap.role);
  });
  test('names only skills of the taxonomy', () => {
    const named = [...roadmapSkills(roadmap), ...steps.flatMap(belongings)];
    expect(named.filter((id) => !taxonomy.skills.has(id))).toEqual([]);
  });
  test('says what each section is for, and what each fork chooses', () => {
    for (const { id, purpose } of roadmap.sections) expect(purpose, id).toMatch(/^\p{Lu}.*\.$/u);
    for (const { title } of forks) expect(title).toBeTruthy();
  });
  test('has a choice only where there is one', () => {
    for (const { choose } of forks) expect(choose.length).toBeGreaterThan(1);
  });
  test('has each section once', () => {
    const ids = roadmap.sections.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });
  test('lets a track belong only to what was chosen before it', () => {
    for (const [i, step] of steps.entries()) {
      const before = new Set(steps.slice(0, i).flatMap(skillsOf));
      expect(belongings(step).filter((id) => !before.has(id))).toEqual([]);
    }
  });
  test('asks for nothing after what needs it', () => {
    const plain = steps.filter((step) => typeof step === 'string');
    const early = plain.flatMap((skill, i) =>
      plain
        .slice(i + 1)
        .flatMap((later) => (taxonomy.implied.get(skill)?.has(later) ? [[skill, later]] : [])),
    );
    expect(early).toEqual(name === 'backend' ? BY_SOURCE : []);
  });
  test('has two pages or more that teach each of its skills, and the hours that it takes', () => {
    const poor = roadmapSkills(roadmap).filter((id) => {
      const skill = taxonomy.skills.get(id);
      const { hours, links } = skill ? learningOf(skill) : { hours: null, links: [] };
      return hours === null || new Set(links.map(({ url }) => url)).size < 2;
    });
    expect(poor).toEqual([]);
  });
});

const belongings = (step: Step) => tracksOf(step).flatMap((track) => track.for);

test('the backend roadmap has the sections of its source, in order', () => {
  expect(BUILT_IN.get('backend')?.sections.map(({ title }) => title)).toEqual([
    'Languages',
    'Tools',
    'Frameworks',
    'Databases',
    'Core skills',
    'System design',
    'Cloud',
    'AI integration',
    'Specialisations',
  ]);
});
