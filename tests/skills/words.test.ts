import { expect, it } from 'vitest';
import { buildMatcher } from '#src/skills/names/matcher.ts';
import { Notes, wordOf } from '#src/skills/text/words.ts';
import { taxonomyAsShipped } from './taxonomy-as-shipped.ts';

it('notes once what is found of a word', () => {
  const asked: string[] = [];
  const notes = new Notes(({ text }) => asked.push(text));
  expect([wordOf('java').noted(notes), wordOf('java').noted(notes)]).toEqual([1, 1]);
  expect(asked).toEqual(['java']);
});

it('forgets with a new matcher what the one before noted, or each change of the own skills would keep a taxonomy', () => {
  const before = wordOf('java');
  buildMatcher(taxonomyAsShipped([]));
  expect(wordOf('java')).not.toBe(before);
});

it('tells a sign that stands for itself from a word', () => {
  const words = [',', '.', '–', '.net', '§skill', 'c++', 'ж', '*'];
  expect(words.filter((word) => wordOf(word).isSign)).toEqual([',', '.', '–']);
});
