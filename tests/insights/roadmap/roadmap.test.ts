import { describe, expect, test } from 'vitest';
import BACKEND from '#data/roadmaps/backend.json' with { type: 'json' };
import { placeOf, roadmapSkills, tracksOf } from '#src/insights/roadmap/roadmap.ts';

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
  test('a track that belongs to an earlier choice has a place like any other', () => {
    expect(placeOf(BACKEND, 'django')).toMatchObject({ section: { id: 'frameworks' }, before: ['rest'] });
  });
  test('nowhere, where the roadmap does not have it', () => {
    expect(placeOf(BACKEND, 'cobol')).toBeNull();
  });
});

test('a step without a choice is a single track', () => {
  expect(tracksOf('git')).toEqual([{ skills: ['git'], for: [] }]);
});

test('all skills of a roadmap, in its order', () => {
  const steps = ['a', { choose: [['b', 'c'], { skills: ['d'], for: ['b'] }] }, 'e'];
  const roadmap = { id: 'x', title: 'X', sections: [{ id: 's', title: 'S', purpose: '', steps }] };
  expect(roadmapSkills(roadmap)).toEqual(['a', 'b', 'c', 'd', 'e']);
});
