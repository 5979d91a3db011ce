import { expect, test } from 'vitest';
import { applicationResults } from '#src/posting/progress/application-results.ts';
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
