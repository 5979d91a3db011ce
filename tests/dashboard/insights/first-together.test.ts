import { expect, test } from 'vitest';
import { firstTogether, withCompany } from '#src/dashboard/insights/together-chart.tsx';
import type { Together } from '#src/insights/together.ts';

const skill = (skill: string, postings: number, companions: number): Together => ({
  skill,
  postings,
  with: Array.from({ length: companions }, (_, i) => ({ skill: `other-${i}`, both: 3, asked: 4 })),
});

test('what has no company is left out, and the most asked for stands first', () => {
  const options = withCompany([skill('grpc', 9, 1), skill('python', 80, 0), skill('go', 40, 3)]);
  expect(options.map((one) => one.skill)).toEqual(['go', 'grpc']);
});

test('it begins with the most asked for that has clear company', () => {
  const options = withCompany([skill('grpc', 9, 5), skill('go', 40, 3), skill('python', 80, 1)]);
  expect(firstTogether(options)?.skill).toBe('go');
});

test('where none has clear company, it begins with the one that has most', () => {
  const options = withCompany([skill('grpc', 9, 2), skill('go', 40, 1), skill('python', 80, 1)]);
  expect(firstTogether(options)?.skill).toBe('grpc');
  expect(firstTogether([])).toBeUndefined();
});
