// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readAnyPage } from '#src/posting/any-page/read-any-page.ts';
import { siteAt } from '#src/posting/identity/identity.ts';
import { readPosting } from '#src/posting/read-posting.ts';
import { SITES } from '#src/posting/sites/index.ts';
import { documentOf, openShadows, postingOf, savedPages } from './pages.ts';

const pages = savedPages();

describe.each(pages)('$site/$name', ({ site, url, html, expected }) => {
  const document = openShadows(documentOf(html));
  const read = site === 'any' ? readAnyPage : readPosting;

  test('is read as it should be', () => {
    expect(postingOf(read(document, url))).toEqual(expected);
  });

  test('belongs to its own site and to no other', () => {
    expect(siteAt(url)?.id ?? 'any').toBe(site);
  });

  test('is left as it was', () => {
    const before = document.documentElement.outerHTML;
    read(document, url);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

test.each(SITES)('$portal has a page that shows how it is read', ({ id }) => {
  expect(pages.some((page) => page.site === id && page.expected !== null)).toBe(true);
});

test('every folder of pages belongs to a site', () => {
  const ids = ['any', ...SITES.map((site) => site.id)];
  expect(pages.filter((page) => !ids.includes(page.site))).toEqual([]);
});

describe('where there is nothing to read', () => {
  const posting = new URL('https://jobs.lever.co/tailspin/1b2c3d4e-0000-4111-8222-333344445555');

  test('a list says so', () => {
    expect(readPosting(documentOf('<p>list</p>'), new URL('https://jobs.lever.co/tailspin'))).toEqual({
      unread: 'no-posting',
    });
  });

  test('a posting whose text has not come yet says so', () => {
    const html = '<div class="posting-headline"><h2>Support Engineer</h2></div>';
    expect(readPosting(documentOf(html), posting)).toEqual({ unread: 'no-text' });
  });

  test('a description beyond all measure is given up', () => {
    const html = `<div class="posting-headline"><h2>Engineer</h2></div><div data-qa="job-description">${'<p>words</p>'.repeat(9_000)}</div>`;
    expect(readPosting(documentOf(html), posting)).toEqual({ unread: 'too-large' });
  });

  test('so is one that is nested without end', () => {
    const document = documentOf('<div class="posting-headline"><h2>Engineer</h2></div>');
    let inner: Element = document.body.appendChild(document.createElement('div'));
    inner.setAttribute('data-qa', 'job-description');
    for (let i = 0; i < 4_000; i++) inner = inner.appendChild(document.createElement('div'));
    expect(readPosting(document, posting)).toEqual({ unread: 'too-large' });
  });

  test('a document that throws is broken, and we are not', () => {
    const document = { querySelectorAll: () => expect.fail('clobbered') } as unknown as Document;
    expect(readPosting(document, posting)).toEqual({ unread: 'broken' });
  });
});
