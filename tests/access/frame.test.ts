import { expect, test } from 'vitest';
import { readThroughItsPage } from '#src/access/frame.ts';

const at = (origin: string) => ({ location: { origin } });

test('a page is read by itself', () => {
  const page = { ...at('https://contoso.icims.com'), top: null as never };
  page.top = page as never;
  expect(readThroughItsPage(page)).toBe(false);
});

test('a frame of the page’s own origin is read through the page', () => {
  const origin = 'https://contoso.icims.com';
  expect(readThroughItsPage({ ...at(origin), top: at(origin) })).toBe(true);
});

test('a frame of another origin is read by itself, where the browser keeps the page closed to it', () => {
  const closed = {
    get location(): never {
      throw new DOMException('Blocked a frame', 'SecurityError');
    },
  };
  expect(readThroughItsPage({ ...at('https://boards.greenhouse.io'), top: closed })).toBe(false);
  expect(readThroughItsPage({ ...at('https://a.example'), top: at('https://b.example') })).toBe(false);
});
