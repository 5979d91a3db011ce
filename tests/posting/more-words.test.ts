// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import HEADINGS from '#data/headings/more-words.json' with { type: 'json' };
import WORDS from '#data/page-words.json' with { type: 'json' };
import { placesOn } from '#src/posting/any-page/place-on-page.ts';
import { atOnce } from '#src/posting/budget/budget.ts';
import { MORE_WORDS } from '#src/posting/text/more-words.ts';
import { foldName } from '#src/posting/text/text.ts';
import { learnWords } from '#src/posting/text/words-now.ts';
import { documentOf, savedPages } from './pages.ts';

learnWords(MORE_WORDS);

const LANGUAGES = Object.keys(WORDS);
const FOLDED = ['apply', 'job', 'hiring', 'plain', 'city'] as const;

test('each of these languages has words for headings, and a page that shows how it is read', () => {
  expect(Object.keys(HEADINGS).sort()).toEqual(LANGUAGES.toSorted());
  const pages = savedPages();
  const shown = LANGUAGES.filter((language) => {
    const page = pages.find(({ site, name }) => site === 'any' && name === `language-${language}`);
    const { title, company, location, sure } = page?.expected ?? {};
    return title && company && location && sure !== false;
  });
  expect(shown).toEqual(LANGUAGES);
});

test('words that folded texts are held against are folded', () => {
  const all: Record<string, Partial<Record<string, string[]>>> = WORDS;
  const words = Object.values(all).flatMap((language) => FOLDED.flatMap((kind) => language[kind] ?? []));
  // Without the signs of patterns: what is left is the same once folded.
  const letters = words.map((word) => word.replace(/[^\p{L}\p{M}]/gu, ''));
  expect(letters.filter((word) => foldName(word) !== word)).toEqual([]);
});

test.each(['大阪', '杭州市西湖区', '서울특별시 강남구', 'Eskişehir', 'الرياض', 'Đà Nẵng', 'Sibiu'])(
  '%s by the title is a place',
  (city) => {
    const page = documentOf(`<html><h1>Kiln Operator</h1><p>${city}</p></html>`);
    expect(atOnce(placesOn(page, 'Kiln Operator', 'Adatum', []))[0]?.text).toBe(city);
  },
);
