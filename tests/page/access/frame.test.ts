import { expect, test } from 'vitest';
import { largeEnough, readThroughItsPage } from '#src/page/access/frame.ts';

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

test('a frame is read once it is large enough for anybody to read', async () => {
  const frame = Object.assign(new EventTarget(), { innerWidth: 1, innerHeight: 1, top: {} });
  let isRead = false;
  const reading = largeEnough(frame).then(() => {
    isRead = true;
  });
  const resize = async (width: number, height: number) => {
    Object.assign(frame, { innerWidth: width, innerHeight: height });
    frame.dispatchEvent(new Event('resize'));
    await Promise.resolve();
    await Promise.resolve();
  };
  await resize(600, 1);
  await resize(1, 600);
  expect(isRead).toBe(false);
  await resize(300, 150);
  await reading;
  expect(isRead).toBe(true);
});

test('the page itself is read at any size', async () => {
  const page = Object.assign(new EventTarget(), { innerWidth: 1, innerHeight: 1, top: null as unknown });
  page.top = page;
  await largeEnough(page as never);
});
