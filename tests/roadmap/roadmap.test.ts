import { describe, expect, test } from 'vitest';
import { SKILL_FILES } from '#data/skills/index.ts';
import { BACKEND } from '#src/roadmap/backend.ts';
import { placeOf, skillsOf } from '#src/roadmap/roadmap.ts';

describe('placeOf', () => {
  test('the section, the step in it, and its neighbours', () => {
    expect(placeOf(BACKEND, 'kubernetes')).toMatchObject({
      section: { id: 'tools' },
      position: 4,
      steps: 6,
      tracks: 1,
      before: ['docker'],
      after: ['ci-cd'],
    });
  });
  test('a skill of a fork stands where the fork does', () => {
    expect(placeOf(BACKEND, 'nodejs')).toMatchObject({
      section: { id: 'languages' },
      position: 1,
      tracks: 5,
    });
  });
  test('nowhere, where the roadmap does not have it', () => {
    expect(placeOf(BACKEND, 'cobol')).toBeNull();
  });
});

describe('the backend roadmap', () => {
  const skills = BACKEND.sections.flatMap(({ steps }) => steps.flatMap(skillsOf));

  test('has each skill in one place', () => {
    expect(skills).toEqual([...new Set(skills)]);
  });
  test('names only skills of the taxonomy', () => {
    const known = new Set(SKILL_FILES.flatMap((file) => file.skills.map(({ id }) => id)));
    expect(skills.filter((id) => !known.has(id))).toEqual([]);
  });
  test('has a choice only where there is one', () => {
    const forks = BACKEND.sections.flatMap(({ steps }) => steps.filter((step) => typeof step !== 'string'));
    for (const { choose } of forks) expect(choose.length).toBeGreaterThan(1);
  });
});
