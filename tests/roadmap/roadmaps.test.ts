import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SKILL_FILES } from '#data/skills/index.ts';
import { roadmapSkills, type Step, tracksOf } from '#src/roadmap/roadmap.ts';
import { roadmapFrom } from '#src/roadmap/roadmap-from.ts';
import { ROADMAPS } from '#src/roadmap/roadmaps.ts';

test('every file of data/roadmaps is listed, under its own name', () => {
  const files = readdirSync('data/roadmaps').flatMap((file) => file.match(/^(.*)\.json$/)?.[1] ?? []);
  expect(ROADMAPS.map(({ id }) => id).sort()).toEqual(files.sort());
});

describe.each(ROADMAPS.map((roadmap) => [roadmap.id, roadmap] as const))('the %s roadmap', (_, roadmap) => {
  const steps = roadmap.sections.flatMap((section) => section.steps);
  const forks = steps.filter((step) => typeof step !== 'string');

  test('is one by the check that stored roadmaps pass, which has nothing to mend', () => {
    expect(roadmapFrom(roadmap)).toEqual(roadmap);
  });
  test('names only skills of the taxonomy', () => {
    const known = new Set(SKILL_FILES.flatMap((file) => file.skills.map(({ id }) => id)));
    const named = [...roadmapSkills(roadmap), ...steps.flatMap(belongings)];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
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
      const before = new Set(
        steps.slice(0, i).flatMap((earlier) => tracksOf(earlier).flatMap(({ skills }) => skills)),
      );
      expect(belongings(step).filter((id) => !before.has(id))).toEqual([]);
    }
  });
});

const belongings = (step: Step) => tracksOf(step).flatMap((track) => track.for);

test('the backend roadmap has the sections of its source, in order', () => {
  expect(ROADMAPS[0]?.sections.map(({ title }) => title)).toEqual([
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
