import { expect, test } from 'vitest';
import { figureTop } from '#src/dashboard/insights/matches-chart.tsx';

test('a figure stands on its column, and above the line of the plan where that would run through it', () => {
  expect(figureTop(100, null)).toBe(95);
  // The line is far above, or within the column.
  expect(figureTop(100, 60)).toBe(95);
  expect(figureTop(100, 110)).toBe(95);
  expect(figureTop(100, 100)).toBe(95);
  expect(figureTop(100, 92)).toBe(87);
  expect(figureTop(100, 84)).toBe(79);
});
