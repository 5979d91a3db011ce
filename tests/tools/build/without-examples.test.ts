import { expect, it } from 'vitest';
import { withoutExamples } from '#src/tools/build/without-examples.ts';

it('cues and durations go into the extension without the lines that test them', () => {
  const cues = [{ id: 'a', pattern: 'no', direction: 'backward', yes: ['*Go*'], no: ['Go'] }];
  expect(JSON.parse(withoutExamples(JSON.stringify(cues), 'cues'))).toEqual([
    { id: 'a', pattern: 'no', direction: 'backward' },
  ]);
  const durations = { years: ['year'], yes: { '3 years of *Go*': 3 }, no: ['*Go*'] };
  expect(JSON.parse(withoutExamples(JSON.stringify(durations), 'durations'))).toEqual({ years: ['year'] });
});

it('signs go into the extension without the words for people, and with all their wordings', () => {
  const signs = { parts: { no: { any: ['no'] } }, signs: { end: { says: 'The end.', any: ['fin'] } } };
  expect(JSON.parse(withoutExamples(JSON.stringify(signs), 'signs'))).toEqual({
    parts: { no: { any: ['no'] } },
    signs: { end: { any: ['fin'] } },
  });
});
