// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { readAnyPage } from '#src/posting/any-page/read-any-page.ts';
import { TooLarge } from '#src/posting/budget/limits.ts';
import type { Reading } from '#src/posting/posting.ts';
import { readPosting, safely } from '#src/posting/read-posting.ts';
import { documentOf, openShadows } from './pages.ts';
import { inOneStep } from './turns.ts';

// The generic reader may fail to load: the browser refuses it, or the extension was updated.
vi.mock('#src/posting/any-page/generic-now.ts', () => ({
  // biome-ignore lint/correctness/useYield: there is nothing to wait for
  *genericReader() {
    return null;
  },
  awaitsMore: () => false,
}));

const LEVER = new URL('https://jobs.lever.co/contoso/11111111-2222-3333-4444-555555555555');
const TEXT = 'Our lamps know when it is dark, and you know why they do and when they should not.';
const headline = '<div class="posting-headline"><h2>Lamp Engineer</h2></div>';
const described = `${headline}<div data-qa="job-description">${TEXT}</div>`;
const comment = `<div class="athing" id="1"><span class="navs"><a href="item?id=0">parent</a><span class="onstory">
  <a href="item?id=0">Ask HN: Who is hiring?</a></span></span><div class="commtext">Contoso | Lamp Engineer | ${TEXT}</div></div>`;
const page = (body: string) => openShadows(documentOf(`<title>Lamp Engineer</title><body>${body}</body>`));
const read = (body: string, url = LEVER) => readAnyPage(page(body), url);
const LAMPS = { posting: { title: 'Lamp Engineer', blocks: [{ text: TEXT }] } };

test('what the site’s own marks find is a posting without it', () => {
  expect(read(described)).toMatchObject(LAMPS);
  const root = '<job-ad><template shadowrootmode="open"><p>Apply</p></template></job-ad>';
  expect(read(described + root)).toMatchObject(LAMPS);
});

test.each([
  ['of which they find too little', headline, LEVER],
  ['of no site that we know', described, new URL('https://example.org/lamps')],
])('a page %s is told not to have been read', (_what, body, url) => {
  expect(read(body, url)).toEqual({ unread: 'broken' });
});

test('a page whose site needs it is told not to have been read', () => {
  const url = new URL('https://news.ycombinator.com/item?id=1');
  expect(readPosting(page(comment), url)).toEqual({ unread: 'broken' });
});

test('what is too large is told so, whichever of the page’s scripts found it', () => {
  const { name } = new TooLarge('');
  const thrower = inOneStep((): Reading => {
    throw Object.assign(new Error('of another script'), { name });
  });
  expect(safely(thrower()).next().value).toEqual({ unread: 'too-large' });
});
