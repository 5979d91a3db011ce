// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Steps } from '#src/posting/budget/budget.ts';
import type { Reading } from '#src/posting/posting.ts';
import { PageWatcher } from '#src/posting/watch/watch-page.ts';
import { tickingClock } from './ticking-clock.ts';

const at = (number: number) => `https://www.linkedin.com/jobs/search/?currentJobId=${number}`;
let location: { href: string };
let watcher: PageWatcher;
/** Work of the page's turns, one for each pause of a reading. */
let turns: (() => void)[] = [];
let readings = 0;
const told: [url: string, text: string][] = [];

/** Reads the title, pauses for the page, and reads the text. */
function* read(page: Document, url: URL): Steps<Reading> {
  readings += 1;
  const title = page.title;
  yield;
  const text = page.body.textContent ?? '';
  if (text === '') return { unread: 'no-text' };
  const blocks = [{ kind: 'paragraph' as const, text }];
  const [portal, company, place] = ['LinkedIn', '', ''];
  return { posting: { id: url.href, url: url.href, portal, title, company, location: place, blocks } };
}

/** A clock that makes every step exceed a turn, with the page's pending work run in its own turns. */
function inTurns() {
  let time = 0;
  const now = () => {
    time += 20;
    return time;
  };
  const pause = (then: () => void) => {
    setTimeout(() => {
      turns.shift()?.();
      setTimeout(then, 10);
    }, 10);
  };
  return { now, pause };
}

function show(title: string, text: string): void {
  document.title = title;
  document.body.textContent = text;
}

beforeEach(() => {
  vi.useFakeTimers();
  turns = [];
  readings = 0;
  told.length = 0;
  location = { href: at(1) };
  show('Engineer', 'Java');
  const page = { document, location, setTimeout: window.setTimeout, clearTimeout: window.clearTimeout };
  const tell = (url: string, reading: Reading) => {
    const text = 'posting' in reading ? `${reading.posting.title}: ${reading.posting.blocks[0]?.text}` : '';
    told.push([url, text || ('unread' in reading ? reading.unread : '')]);
  };
  watcher = new PageWatcher(page as never, read, tell, inTurns());
});

afterEach(() => {
  watcher.stop();
  vi.useRealTimers();
});

describe('a reading that takes turns with the page', () => {
  it('is told once it is over', async () => {
    watcher.start();
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(30);
    expect(told).toEqual([[at(1), 'Engineer: Java']]);
  });

  it('is dropped where the page has gone elsewhere meanwhile', async () => {
    turns.push(() => {
      location.href = at(2);
    });
    watcher.start();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(told).toEqual([]);
  });

  it('is dropped when the page is followed, and read anew', async () => {
    watcher.start();
    location.href = at(2);
    watcher.moved();
    show('Cook', 'Soup');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told).toEqual([
      [at(2), 'loading'],
      [at(2), 'Cook: Soup'],
    ]);
  });

  it('is not of two postings, where the text comes after the address', async () => {
    watcher.start();
    await vi.advanceTimersByTimeAsync(600);
    location.href = at(2);
    turns.push(() => show('Cook', 'Soup'));
    watcher.moved();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(told.slice(1)).toEqual([
      [at(2), 'loading'],
      [at(2), 'Cook: Soup'],
    ]);
  });

  it('is told in the end of a page that never comes to rest', async () => {
    watcher.start();
    await vi.advanceTimersByTimeAsync(600);
    location.href = at(2);
    show('Cook', 'Soup');
    const stop = tickingClock(15);
    watcher.moved();
    await vi.advanceTimersByTimeAsync(3_000);
    stop();
    expect(told.at(-1)?.[1]).toMatch(/^Cook: Soup/);
  });

  it('is not begun again before it is over', async () => {
    const endless = (): void => {
      document.body.append('.');
      turns.push(endless);
    };
    turns.push(endless);
    watcher.start();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(readings).toBeLessThan(6);
    expect(told.length).toBeGreaterThan(0);
  });

  it('of what changed last is told when the page is watched no longer', async () => {
    watcher.start();
    await vi.advanceTimersByTimeAsync(11_990);
    show('Engineer', 'Go');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told.at(-1)).toEqual([at(1), 'Engineer: Go']);
  });

  it('is not told once it was stopped', async () => {
    watcher.start();
    watcher.stop();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told).toEqual([]);
  });
});
