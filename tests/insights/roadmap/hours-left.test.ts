import { expect, test } from 'vitest';
import { hoursLeft } from '#src/insights/roadmap/hours-left.ts';
import type { RoadmapProgress, StepState } from '#src/insights/roadmap/progress.ts';

const track = (state: StepState, ...skills: string[]) => ({ state, skills });
const step = (state: StepState, ...tracks: ReturnType<typeof track>[]) => ({ state, tracks });
const NONE = { known: 0, learning: 0, steps: 0 };
const progress = (...steps: ReturnType<typeof step>[]): RoadmapProgress => ({
  sections: [{ ...NONE, progress: steps }],
  overall: NONE,
});

const HOURS: Record<string, number> = { a: 10, b: 20, c: 5, d: 40 };
const left = (...steps: ReturnType<typeof step>[]) =>
  hoursLeft(progress(...steps), (skill) => HOURS[skill] ?? 0);

test('what is known or not needed takes no time', () => {
  expect(left(step('known', track('known', 'a')), step('not-needed', track('not-needed', 'b')))).toBe(0);
});

test('steps add up, and the skills of a track do', () => {
  expect(left(step('gap', track('gap', 'a')), step('learning', track('learning', 'b', 'c')))).toBe(35);
});

test('of a fork the shortest open way counts', () => {
  const tracks = [track('gap', 'd'), track('not-needed', 'c'), track('gap', 'b')];
  expect(left(step('gap', ...tracks))).toBe(20);
});
