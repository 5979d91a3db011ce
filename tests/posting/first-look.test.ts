// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reading } from '#src/posting/posting.ts';
import { PageWatcher } from '#src/posting/watch/watch-page.ts';
import { tickingClock } from './ticking-clock.ts';
import { inOneStep, ONE_TURN } from './turns.ts';

// The generic reader is not loaded for a page whose posting is still loading.

const LOADING: Reading = { unread: 'loading' };
const NO_TEXT: Reading = { unread: 'no-text' };
const SAME = {
  posting: { title: 'Cook', company: '', blocks: [{ kind: 'paragraph', text: 'Soup' }] },
} as Reading;
const ADDRESS = 'https://www.linkedin.com/jobs/view/7';
/** Whether each reading was the first look. */
let looks: (boolean | undefined)[] = [];
let told: Reading[] = [];
let location: { href: string };
let watcher: PageWatcher;

function watch(reading: () => Reading): void {
  const read = (_document: Document, _url: URL, _asked?: boolean, isFirstLook?: boolean) => {
    looks.push(isFirstLook);
    return isFirstLook ? LOADING : reading();
  };
  const page = {
    document,
    location: location as Location,
    setTimeout: window.setTimeout,
    clearTimeout: window.clearTimeout,
  };
  watcher = new PageWatcher(page, inOneStep(read), (_url, reading) => told.push(reading), ONE_TURN);
}

beforeEach(() => {
  vi.useFakeTimers();
  looks = [];
  told = [];
  location = { href: ADDRESS };
  watch(() => NO_TEXT);
});

afterEach(() => {
  watcher.stop();
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('a page in which nothing is found at the first look', () => {
  it('is looked at again once it has been still for a while, and read in full', async () => {
    watcher.start();
    expect([looks, told]).toEqual([[true], [LOADING]]);
    await vi.advanceTimersByTimeAsync(900);
    expect(looks).toEqual([true]);
    await vi.advanceTimersByTimeAsync(200);
    expect([looks, told]).toEqual([
      [true, false],
      [LOADING, NO_TEXT],
    ]);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(looks).toEqual([true, false]);
  });

  it('is looked at anew for the first time when it has changed', async () => {
    watcher.start();
    await vi.advanceTimersByTimeAsync(900);
    document.body.textContent = 'half of it';
    await vi.advanceTimersByTimeAsync(300);
    expect(looks).toEqual([true, true]);
    await vi.advanceTimersByTimeAsync(1_100);
    expect(looks).toEqual([true, true, false]);
  });

  it('is read in full where it never comes to rest', async () => {
    watcher.start();
    for (let n = 0; n < 25; n++) {
      document.body.textContent = String(n);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(looks).toContain(false);
    expect(told.at(-1)).toEqual(NO_TEXT);
  });

  it('is read in full after a while where it changes now and then without end', async () => {
    const stop = tickingClock(500);
    watcher.start();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(told).toEqual([LOADING, NO_TEXT]);
    looks = [];
    location.href = ADDRESS.replace('7', '8');
    watcher.moved();
    expect(looks, 'where it goes elsewhere it is looked at anew').toEqual([true]);
    stop();
  });

  it('is not told to be loading for ever where its text is that of the posting before', async () => {
    watch(() => SAME);
    watcher.start();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(told).toEqual([LOADING, SAME]);
    location.href = ADDRESS.replace('7', '8');
    watcher.moved();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(told.at(-1)).toEqual(NO_TEXT);
  });

  it('is read in full at once where the user asks', () => {
    watcher.start();
    watcher.ask();
    expect(looks).toEqual([true, false]);
  });
});
