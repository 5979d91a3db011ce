import { expect, test } from 'vitest';
import { keptLines, postingLines } from '#src/posting/misread/posting-lines.ts';

const POSTING = {
  title: 'Lamp Engineer',
  company: 'Contoso Lamps',
  location: '',
  blocks: [{ kind: 'item' as const, text: 'Docker' }],
};

test('a kept posting is told with how its text came to be read', () => {
  const chosen = { by: 'selection' as const, at: 0, usual: '' };
  const partly = { words: 1, why: 'cut' as const };
  expect(keptLines({ ...POSTING, chosen, partly })).toEqual([
    ...postingLines(POSTING),
    'text chosen by the user: selection',
    'seems read in part: cut',
  ]);
});

test('one that was read as usual has no such line', () => {
  const facts = { posted: '2026-11-20' as const };
  expect(keptLines({ ...POSTING, facts })).toEqual(postingLines(POSTING, facts));
});
