import { expect, it } from 'vitest';
import { englishWords } from '#src/tools/learn/english-words.ts';

const times = (count: number, text: string) => Array.from({ length: count }, () => text);

it('gives stems of words that ten texts write in small letters, and no others', () => {
  expect(englishWords([...times(10, 'We like a tool, and tools.'), ...times(9, 'rarely')])).toEqual([
    'and',
    'like',
    'tool',
  ]);
});

it('leaves out names that are seldom written in small letters, and words with an accent or a digit', () => {
  const texts = [...times(100, 'Python'), ...times(10, 'python'), ...times(30, 'Lead lead équipe k8s')];
  expect(englishWords(texts)).toEqual(['lead']);
});
