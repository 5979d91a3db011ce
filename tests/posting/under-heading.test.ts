// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { cleanTitle } from '#src/posting/text/clean.ts';
import { underHeading } from '#src/posting/text/under-heading.ts';
import { documentOf } from './pages.ts';

const TEXT =
  'We print books one at a time. You write what tells the press which book is the next one to be printed.';
const read = (html: string) => underHeading(documentOf(html), /^job description$/i).map(({ text }) => text);

describe('the text under a heading', () => {
  test.each([
    ['in one box with it', `<section><h2>Job description</h2><p>${TEXT}</p></section>`],
    ['in a box beside its own', `<div><div><h2>Job Description:</h2></div><div><p>${TEXT}</p></div></div>`],
    ['after other things', `<main><p>Posted today</p><h3>Job description</h3><p>${TEXT}</p></main>`],
    [
      'before other jobs',
      `<main><h3>Job description</h3><p>${TEXT}</p><h3>Similar jobs</h3><p>Baker</p></main>`,
    ],
  ])('%s', (_, html) => {
    expect(read(html)).toEqual([expect.stringMatching(/^job description:?$/i), TEXT]);
  });

  test.each([
    ['a tab', `<main><button>Job description</button><p>${TEXT}</p></main>`],
    ['a link', `<main><a>Job description</a><p>${TEXT}</p></main>`],
    ['part of a sentence', `<main><p>Send us your job description, please.</p><p>${TEXT}</p></main>`],
    ['all over the page', `<h2>Job description</h2><p>${TEXT}</p>`],
    ['over too little', '<section><h2>Job description</h2><p>Soon.</p></section>'],
  ])('is none where the words are %s', (_, html) => {
    expect(read(html)).toEqual([]);
  });
});

test.each([
  ['Engineer', 'Contoso Bank - Engineer', 'Contoso Bank'],
  ['Engineer - Payments', 'Contoso Bank – Engineer - Payments', 'contoso bank'],
  ['Engineer', 'Engineer at Contoso Bank', 'Contoso Bank'],
  ['Engineer at Sea', 'Engineer at Sea', 'Contoso Bank'],
  ['Contoso - Engineer', 'Contoso - Engineer', ''],
])('the title is "%s" of "%s"', (expected, title, company) => {
  expect(cleanTitle(title, 'Portal', company)).toBe(expected);
});
