// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readPosting } from '#src/posting/read-posting.ts';
import { documentOf } from './pages.ts';

const LEVER = new URL('https://jobs.lever.co/contoso/11111111-2222-3333-4444-555555555555');
const intro = 'Our lamps know when it is dark, and you know why they do and when they should not.';
const item = (i: number) =>
  `<li>You have built ${i} things of metal, wire and patience, and can say how.</li>`;
const rest = (
  title: string,
) => `<main><h1>${title}</h1><p>We are looking for somebody who likes lamps and what they do.</p>
  <h2>Your tasks</h2><ul>${[1, 2, 3, 4, 5].map(item).join('')}</ul><h2>Requirements</h2><ul>${[6, 7, 8, 9].map(item).join('')}</ul></main>`;
/** The site's selectors find the introduction; the page also has a fuller text. */
const page = (title: string, body: string) =>
  readPosting(
    documentOf(`<title>${title}</title><body><div class="posting-headline"><h2>Lamp Engineer</h2></div>
      <div data-qa="job-description">${intro}</div>${body}</body>`),
    LEVER,
  );

test('a fuller text of another title is not taken, and said to be there', () => {
  const read = page('Head of Sales', rest('Head of Sales'));
  expect(read).toMatchObject({ posting: { title: 'Lamp Engineer', more: true } });
  expect(read).toMatchObject({ posting: { blocks: [{ text: intro }] } });
});

test('one of the same title that has what was found is taken, and there is no more', () => {
  const read = page(
    'Lamp Engineer',
    `${rest('Lamp Engineer').replace('<h2>Your', `<p>${intro}</p><h2>Your`)}`,
  );
  expect(JSON.stringify(read)).toContain('Requirements');
  expect(read).not.toHaveProperty('posting.more');
});

test('where there is no fuller text nothing is said', () => {
  expect(page('Lamp Engineer', '')).not.toHaveProperty('posting.more');
});
