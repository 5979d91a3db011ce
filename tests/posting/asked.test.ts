// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readAnyPage } from '#src/posting/any-page/read-any-page.ts';
import { documentOf, openShadows, savedPages } from './pages.ts';

const pages = savedPages();
const isForm = ({ name }: { name: string }) => /form$/.test(name);
const others = pages.filter((page) => page.site === 'any' && page.expected === null && !isForm(page));
const forms = pages.filter((page) => page.expected === null && isForm(page));
const postings = pages.filter(({ expected }) => expected !== null);

const lunch = `<title>Lunch</title><body><main><h1>What is for lunch</h1>
  <p>On Mondays there is soup of the vegetables that the garden gives, with bread from the baker next door.</p></main></body>`;
const lunchUrl = new URL('https://contoso.example/lunch');

describe('a page that the user asks to have read', () => {
  test.each(others)('$name is read, and in doubt', ({ url, html }) => {
    expect(readAnyPage(documentOf(html), url, { asked: true })).toMatchObject({ posting: { sure: false } });
  });

  test.each(postings)(
    '$site/$name is a posting beyond doubt, and read as it is by itself',
    ({ url, html }) => {
      const document = openShadows(documentOf(html));
      const asked = readAnyPage(document, url, { asked: true });
      expect(asked).toEqual(readAnyPage(document, url));
      expect(asked).not.toHaveProperty('posting.sure');
    },
  );

  test.each(forms)('$site/$name is told to be a form, and none of its questions is read', ({ url, html }) => {
    expect(readAnyPage(documentOf(html), url, { asked: true })).toEqual({ unread: 'form' });
    expect(readAnyPage(documentOf(html), url)).not.toHaveProperty('posting');
  });

  test('gives what is there, where by itself it would be passed over', () => {
    expect(readAnyPage(documentOf(lunch), lunchUrl)).toEqual({ unread: 'no-posting' });
    const asked = readAnyPage(documentOf(lunch), lunchUrl, { asked: true });
    expect(asked).toMatchObject({ posting: { title: 'What is for lunch', sure: false } });
  });

  test('says where there is no text at all', () => {
    expect(readAnyPage(documentOf('<h1>Lunch</h1>'), lunchUrl, { asked: true })).toEqual({
      unread: 'no-text',
    });
  });

  test('of a list of a job site is in doubt, too', () => {
    const list = new URL('https://jobs.lever.co/tailspin');
    expect(readAnyPage(documentOf(lunch), list)).toEqual({ unread: 'no-posting' });
    expect(readAnyPage(documentOf(lunch), list, { asked: true })).toMatchObject({ posting: { sure: false } });
  });
});
