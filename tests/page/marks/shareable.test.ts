import { expect, it } from 'vitest';
import { shareable } from '#src/page/marks/shareable.ts';
import type { Mention } from '#src/skills/mention.ts';

const TEXT = 'Kubernetes, kates and Frobnicator';
const mention = (skill: string, ...words: string[]): Mention => ({
  skill,
  need: 'required',
  places: words.map((word) => ({
    block: 0,
    start: TEXT.indexOf(word),
    end: TEXT.indexOf(word) + word.length,
  })),
  years: null,
  anyOf: null,
});
const MENTIONS = [mention('kubernetes', 'Kubernetes', 'kates'), mention('own:frob', 'Frobnicator')];
const wordsOf = (mentions: readonly Mention[]) =>
  mentions.flatMap(({ places }) => places.map(({ start, end }) => TEXT.slice(start, end)));
const marked = (...own: Parameters<typeof shareable>[1]) =>
  wordsOf(
    shareable(
      MENTIONS,
      own,
      (id) => id === 'own:frob',
      () => TEXT,
    ),
  );

it('a page sees no word marked that is recognised only because the user added it', () => {
  expect(marked({ id: 'kubernetes', name: 'Kubernetes', aliases: ['Kates'], changedAt: 1 })).toEqual([
    'Kubernetes',
  ]);
});

it.each(['Ka-tes', 'ka tes', ' kates ', 'K.ates', 'ｋａｔｅｓ'])(
  'nor one that is spelled otherwise than added: %s',
  (name) => {
    expect(marked({ id: 'kubernetes', name: 'Kubernetes', aliases: [name], changedAt: 1 })).toEqual([
      'Kubernetes',
    ]);
  },
);

it('of a skill to which nothing was added it sees every word', () => {
  expect(marked()).toEqual(['Kubernetes', 'kates']);
});
