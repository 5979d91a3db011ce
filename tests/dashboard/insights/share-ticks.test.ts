import { scaleLinear } from 'd3-scale';
import { afterEach, expect, test } from 'vitest';
import { shareTicks } from '#src/dashboard/insights/bars.tsx';
import { speakIn } from '#src/ui/words/words.ts';

afterEach(() => speakIn('en-GB'));

test('the lines of an axis are as many as their names have room for in the language of numbers', () => {
  const x = scaleLinear([0, 1], [100, 275]);
  expect(shareTicks(x)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  speakIn('de-DE');
  expect(shareTicks(x)).toEqual([0, 0.5, 1]);
  expect(shareTicks(scaleLinear([0, 1], [100, 400]))).toHaveLength(6);
});
