import { afterEach, expect, test } from 'vitest';
import { compareNames } from '#src/ui/words/by-name.ts';
import { setTexts } from '#src/ui/words/t.ts';

const speak = (language: string) => setTexts({ language, compiled: {}, number: String });
const sorted = (...names: string[]) => names.sort(compareNames);

afterEach(() => speak('en'));

test('numbers stand by their size, signs and capitals aside', () => {
  expect(sorted('Vue 10', '.NET', 'Vue 2', 'asyncio', 'Objective-C')).toEqual([
    'asyncio',
    '.NET',
    'Objective-C',
    'Vue 2',
    'Vue 10',
  ]);
});

test('letters stand as in the language that the page speaks', () => {
  expect(sorted('nz', 'ña')).toEqual(['ña', 'nz']);
  speak('es');
  expect(sorted('ña', 'nz')).toEqual(['nz', 'ña']);
});
