// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PageWatcher } from '#src/posting/watch/watch-page.ts';
import { inOneStep, ONE_TURN } from './turns.ts';

const FEED = 'https://www.linkedin.com/feed/';
const POSTING = 'https://www.linkedin.com/jobs/view/7';

const read = vi.fn((_document: Document, url: URL) => ({
  unread: url.href === POSTING ? ('no-text' as const) : ('no-posting' as const),
}));
let location: { href: string };
let watcher: PageWatcher;

beforeEach(() => {
  vi.useFakeTimers();
  read.mockClear();
  location = { href: FEED };
  const { setTimeout, clearTimeout } = window;
  watcher = new PageWatcher(
    { document, location, setTimeout, clearTimeout } as never,
    inOneStep(read),
    () => {},
    ONE_TURN,
  );
});
afterEach(() => {
  watcher.stop();
  vi.useRealTimers();
});

/** Returns the number of readings after a change of the page. */
async function readingsOfChange(): Promise<number> {
  read.mockClear();
  document.body.append('more');
  await vi.advanceTimersByTimeAsync(3_000);
  return read.mock.calls.length;
}

test('a page whose address is no posting’s is read once, and not watched', async () => {
  const observed = vi.spyOn(MutationObserver.prototype, 'observe');
  watcher.start();
  expect(read).toHaveBeenCalledTimes(1);
  expect(await readingsOfChange()).toBe(0);
  expect(observed).not.toHaveBeenCalled();
});

test('it is watched from when it goes to a posting, until it goes elsewhere', async () => {
  watcher.start();
  location.href = POSTING;
  watcher.moved();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await readingsOfChange()).toBe(1);
  location.href = FEED;
  watcher.moved();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await readingsOfChange()).toBe(0);
});

test('it is watched where the user asks for it', async () => {
  watcher.start();
  await vi.advanceTimersByTimeAsync(1_000);
  watcher.ask();
  expect(await readingsOfChange()).toBe(1);
});

test('so are its shadow roots then', async () => {
  const root = document.body.appendChild(document.createElement('job-ad')).attachShadow({ mode: 'open' });
  watcher.start();
  await vi.advanceTimersByTimeAsync(1_000);
  watcher.ask();
  await vi.advanceTimersByTimeAsync(1_000);
  read.mockClear();
  root.append('more');
  await vi.advanceTimersByTimeAsync(3_000);
  expect(read).toHaveBeenCalledTimes(1);
});
