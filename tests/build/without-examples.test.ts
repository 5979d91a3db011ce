import { expect, it } from 'vitest';
import { withoutExamples } from '#src/build/without-examples.ts';

it('cues and durations go into the extension without the lines that test them', () => {
  const cues = [{ id: 'a', pattern: 'no', direction: 'backward', yes: ['*Go*'], no: ['Go'] }];
  expect(JSON.parse(withoutExamples(JSON.stringify(cues)))).toEqual([
    { id: 'a', pattern: 'no', direction: 'backward' },
  ]);
  const durations = { years: ['year'], yes: { '3 years of *Go*': 3 }, no: ['*Go*'] };
  expect(JSON.parse(withoutExamples(JSON.stringify(durations)))).toEqual({ years: ['year'] });
});
