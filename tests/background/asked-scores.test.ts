import { expect, test } from 'vitest';
import { listScoreOf } from '#src/background/asked-scores.ts';
import { compileTexts } from '#src/tools/build/compile-texts.ts';
import { textFiles } from '#src/tools/build/text-files.ts';

const FILES = textFiles(new URL('../../data/texts/', import.meta.url));

function badgeTextsIn(language: string) {
  const file = FILES.find((one) => one.language === language && one.area === 'badge');
  return { language, compiled: compileTexts(file?.written ?? {}), number: String };
}

test.each([
  ['en', 'Strong', '2 of 3 core', 'Applied', 'No score'],
  ['de', 'Sehr gut', '2 von 3 im Kern', 'Beworben', 'Kein Score'],
  ['pl', 'Bardzo dobre', '2 z 3 kluczowych', 'Zaaplikowano', 'Bez wyniku'],
])('a list is told in %s how well a posting matches', (language, strong, why, applied, none) => {
  const texts = badgeTextsIn(language);
  const core = { had: 2, asked: 3 };
  expect(listScoreOf({ band: 'strong', core }, texts)).toEqual({ band: 'strong', word: strong, why });
  expect(listScoreOf({ band: 'fair', applied: true }, texts)).toEqual({
    band: 'fair',
    word: applied,
    why: '',
  });
  expect(listScoreOf({ band: null }, texts)).toEqual({ band: null, word: none, why: '' });
});
