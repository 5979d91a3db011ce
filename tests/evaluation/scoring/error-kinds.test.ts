import { expect, it } from 'vitest';
import { errorKinds } from './error-kinds.ts';
import { pairSkills } from './pair-skills.ts';
import { found, label } from './some-skills.ts';

it('tells errors by kind and skill, the most frequent first', () => {
  const one = pairSkills(
    [found('Make'), found('Java', { years: 3 })],
    [label('Java', { need: 'preferred' })],
  );
  const two = pairSkills([found('Make')], [label('Redis')]);
  const kinds = errorKinds([
    { id: 'one', ...one },
    { id: 'two', ...two },
  ]);
  expect(kinds).toEqual([
    { what: 'extra', skill: 'Make', postings: ['one', 'two'] },
    { what: 'need preferred → required', skill: 'Java', postings: ['one'] },
    { what: 'years none → 3', skill: 'Java', postings: ['one'] },
    { what: 'missed', skill: 'Redis', postings: ['two'] },
  ]);
});
