import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { directionOf, spokenFor, TEXT_LANGUAGES, textLanguage } from '#src/ui/texts/languages.ts';

test.each([
  ['de', 'de'],
  ['de-CH', 'de'],
  ['pt-PT', 'pt-BR'],
  ['pt', 'pt-BR'],
  ['EN-us', 'en'],
  ['en-XA', 'en-XA'],
  ['ar-XB', 'ar-XB'],
  ['ar-EG', null],
  ['da-DK', null],
])('for %s the texts are in %s', (tag, language) => expect(textLanguage(tag)).toBe(language));

test('what was chosen is spoken, and else what the browser speaks', () => {
  expect(spokenFor('de-CH', 'en-US')).toEqual({ texts: 'de', numbers: 'de-CH' });
  expect(spokenFor(null, 'pl')).toEqual({ texts: 'pl', numbers: 'pl' });
  expect(spokenFor(null, 'en-US')).toEqual({ texts: 'en', numbers: 'en-US' });
});

test('where there are no texts in a language they are English; dates and numbers are in it only for those who ask for it', () => {
  expect(spokenFor('da-DK', 'en-US')).toEqual({ texts: 'en', numbers: 'da-DK' });
  expect(spokenFor(null, 'da-DK')).toEqual({ texts: 'en', numbers: 'en-GB' });
});

test('all but one for tests are written from left to right', () => {
  expect(TEXT_LANGUAGES.map(directionOf)).not.toContain('rtl');
  expect(directionOf('ar-XB')).toBe('rtl');
});

test('the front page tells each language that the pages speak, and no other', () => {
  const readme = readFileSync('README.md', 'utf8');
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const told = readme
    .match(/speaks ([^.;]+)/)?.[1]
    ?.split(/, | and /)
    .sort();
  expect(told).toEqual(TEXT_LANGUAGES.map((language) => names.of(language)).sort());
});
