import { expect, test } from 'vitest';
import { applicationResults, resultsByResume } from '#src/posting/progress/application-results.ts';
import { PROGRESS_DEFAULTS, type Progress } from '#src/posting/progress/progress.ts';

const of = (part: Partial<Progress>) => ({ progress: { ...PROGRESS_DEFAULTS, ...part } });
const DAY = '2026-06-01';

test('applications are counted, and those that led to an interview or an offer', () => {
  expect(
    applicationResults([
      {},
      of({ status: 'saved' }),
      of({ status: 'applied' }),
      of({ status: 'interview' }),
      of({ status: 'offer' }),
    ]),
  ).toEqual({ applied: 3, answered: 2 });
});

test('a closed job counts by what it reached, and not at all if nobody applied', () => {
  expect(
    applicationResults([
      of({ status: 'closed' }),
      of({ status: 'closed', dates: { applied: DAY } }),
      of({ status: 'closed', dates: { interview: DAY } }),
    ]),
  ).toEqual({ applied: 2, answered: 1 });
});

test('applications are counted for each résumé, the most used first', () => {
  expect(
    resultsByResume([
      of({ status: 'applied' }),
      of({ status: 'interview', resume: 'Data' }),
      of({ status: 'applied', resume: 'Backend' }),
      of({ status: 'closed', dates: { applied: DAY, interview: DAY }, resume: 'Backend' }),
      of({ status: 'saved', resume: 'Unsent' }),
    ]),
  ).toEqual([
    { resume: 'Backend', applied: 2, answered: 1 },
    { resume: 'Data', applied: 1, answered: 1 },
  ]);
});
