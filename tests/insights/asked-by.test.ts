import { expect, test } from 'vitest';
import { askedCounter, shareOf } from '#src/insights/asked-by.ts';
import type { Mention, Need } from '#src/skills/mention.ts';

const mention = (skill: string, need: Need = 'required'): Mention => ({
  skill,
  need,
  places: [],
  years: null,
  anyOf: null,
});

function askedBy(postings: Mention[][]) {
  const counter = askedCounter();
  postings.forEach(counter.add);
  return counter.total();
}

test('counts postings, each once for a skill, and only what is asked for', () => {
  const asked = askedBy([
    [mention('go'), mention('go', 'preferred'), mention('java', 'mentioned')],
    [mention('go', 'preferred'), mention('php', 'excluded')],
    [],
    [mention('java')],
  ]);
  expect(asked.postings).toBe(4);
  expect([...asked.asked]).toEqual([
    ['go', 2],
    ['java', 1],
  ]);
  expect(shareOf(asked, 'go')).toBe(0.5);
  expect(shareOf(asked, 'php')).toBe(0);
});

test('of no postings nothing is a share', () => {
  expect(shareOf(askedBy([]), 'go')).toBe(0);
});
