import { expect, test } from 'vitest';
import { isConcrete, KINDS } from '#src/skills/skill.ts';

test('fields, methods and practices are no skills that one learns by doing, nor what is of no kind that we know', () => {
  expect([...KINDS, null].filter((kind) => !isConcrete(kind))).toEqual(['field', 'method', 'practice', null]);
});
