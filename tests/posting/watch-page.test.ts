// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reading } from '#src/posting/posting.ts';
import { PageWatcher } from '#src/posting/watch/watch-page.ts';
import { tickingClock } from './ticking-clock.ts';
import { inOneStep, ONE_TURN } from './turns.ts';

// Split view of a portal: the address changes at once, the text follows later.

const told: [string, Reading][] = [];
let watcher: PageWatcher;
let location: { href: string };

const at = (number: number) => `https://www.linkedin.com/jobs/search/?currentJobId=${number}`;

/** Reads the page like a site: one posting with the body's text. */
function read(document: Document, url: URL): Reading {
  const text = document.body.textContent ?? '';
  if (text === '') return { unread: 'no-text' };
  const blocks = [{ kind: 'paragraph' as const, text }];
  return {
    posting: {
      id: url.href,
      url: url.href,
      portal: 'LinkedIn',
      title: 'Engineer',
      company: '',
      location: '',
      blocks,
    },
  };
}

const page = () => ({
  document,
  location,
  setTimeout: window.setTimeout,
  clearTimeout: window.clearTimeout,
});

function tell(url: string, reading: Reading): void {
  told.push([url, reading]);
}

/** Changes the page and keeps it still until it is read. */
async function show(text: string): Promise<void> {
  document.body.textContent = text;
  await vi.advanceTimersByTimeAsync(300);
}

const lastTold = () => {
  const [url, reading] = told.at(-1) as [string, Reading];
  return [url, 'posting' in reading ? reading.posting.blocks[0]?.text : reading.unread];
};

beforeEach(() => {
  vi.useFakeTimers();
  told.length = 0;
  location = { href: at(1) };
  document.body.textContent = '';
  watcher = new PageWatcher(page() as never, inOneStep(read), tell, ONE_TURN);
});

afterEach(() => {
  watcher.stop();
  vi.useRealTimers();
});

describe('PageWatcher', () => {
  it('leaves a page alone the longer, the longer it took to read', async () => {
    let time = 0;
    let readings = 0;
    const costly = inOneStep((document: Document, url: URL) => {
      time += 200;
      readings += 1;
      return read(document, url);
    });
    watcher = new PageWatcher(page() as never, costly, () => {}, { ...ONE_TURN, now: () => time });
    watcher.start();
    await show('Java');
    expect(readings).toBe(1);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(readings).toBe(2);
  });

  it('reads at once what is there', () => {
    document.body.textContent = 'Java';
    watcher.start();
    expect(lastTold()).toEqual([at(1), 'Java']);
  });

  it('reads again once the text has come', async () => {
    watcher.start();
    expect(lastTold()).toEqual([at(1), 'no-text']);
    await show('Java');
    expect(lastTold()).toEqual([at(1), 'Java']);
  });

  it('reads a page that never comes to rest', async () => {
    const stop = tickingClock(200);
    watcher.start();
    await vi.advanceTimersByTimeAsync(1000);
    document.body.append('Java');
    await vi.advanceTimersByTimeAsync(3000);
    stop();
    expect(lastTold()[1]).toContain('Java');
  });

  it('has read the last change when it stops watching', async () => {
    watcher.start();
    await vi.advanceTimersByTimeAsync(11_900);
    document.body.textContent = 'Java';
    await vi.advanceTimersByTimeAsync(1000);
    expect(lastTold()).toEqual([at(1), 'Java']);
  });

  it('never tells the old text under the new address', async () => {
    document.body.textContent = 'Java';
    watcher.start();
    location.href = at(2);
    watcher.moved();
    expect(lastTold()).toEqual([at(2), 'loading']);
    await vi.advanceTimersByTimeAsync(1000);
    expect(lastTold()).toEqual([at(2), 'loading']);
    await show('Go');
    expect(lastTold()).toEqual([at(2), 'Go']);
  });

  it('follows a page that goes elsewhere without end now and then, and to where it comes to rest', async () => {
    document.body.textContent = 'Java';
    watcher.start();
    const before = told.length;
    for (let number = 2; number < 402; number++) {
      location.href = at(number);
      watcher.moved();
      if (number % 100 === 0) document.body.append(' and more');
      await vi.advanceTimersByTimeAsync(5);
    }
    expect(told.length - before).toBeLessThan(20);
    await show('Go');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(lastTold()).toEqual([at(401), 'Go']);
  });

  it('tells nothing under an address that it has not followed yet', async () => {
    document.body.textContent = 'Java';
    watcher.start();
    location.href = at(2);
    watcher.moved();
    location.href = at(3);
    watcher.moved();
    await show('Go');
    expect(told.filter(([url]) => url === at(3))).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(lastTold()).toEqual([at(3), 'Go']);
  });

  it('gives up when the new text never comes', async () => {
    document.body.textContent = 'Java';
    watcher.start();
    location.href = at(2);
    watcher.moved();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(lastTold()).toEqual([at(2), 'no-text']);
  });

  it('tells that the posting is gone', () => {
    document.body.textContent = 'Java';
    watcher.start();
    location.href = 'https://www.linkedin.com/feed/';
    watcher.moved();
    expect(told.slice(1).map(([, reading]) => reading)).toContainEqual({ unread: 'no-posting' });
  });

  it('tells the same posting again when only the rest of the address changed', () => {
    document.body.textContent = 'Java';
    watcher.start();
    location.href = `${at(1)}&distance=25`;
    watcher.moved();
    expect(lastTold()).toEqual([`${at(1)}&distance=25`, 'Java']);
  });

  it('says nothing twice, and watches no longer than it must', async () => {
    document.body.textContent = 'Java';
    watcher.start();
    await show('Java');
    expect(told).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(20_000);
    await show('Something else, much later');
    expect(told).toHaveLength(1);
  });
});

describe('what the user asks for', () => {
  /** A page unlike a posting is read only on request. */
  const lenient = (document: Document, url: URL, isAsked = false): Reading =>
    isAsked ? read(document, url) : { unread: 'no-posting' };

  beforeEach(() => {
    const keyOf = (url: URL) => url.searchParams.get('currentJobId');
    watcher = new PageWatcher(page() as never, inOneStep(lenient), tell, ONE_TURN, keyOf);
  });

  it('is read as leniently again once the page has settled', async () => {
    await show('Loading');
    watcher.start();
    expect(lastTold()).toEqual([at(1), 'no-posting']);
    vi.setSystemTime(1_000);
    watcher.ask();
    expect(lastTold()).toEqual([at(1), 'Loading']);
    vi.setSystemTime(5_000);
    await show('Java');
    expect(lastTold()).toEqual([at(1), 'Java']);
  });

  it.each([
    ['another posting', at(2)],
    ['a page without one', 'https://www.linkedin.com/feed/'],
  ])('is not %s that the page goes on to', async (_what, elsewhere) => {
    await show('Java');
    watcher.start();
    watcher.ask();
    await vi.advanceTimersByTimeAsync(1_000);
    location.href = elsewhere;
    watcher.moved();
    await show('Go');
    expect(lastTold()).toEqual([elsewhere, 'no-posting']);
  });

  it('of a page without a number is that address alone', async () => {
    location.href = 'https://www.linkedin.com/feed/';
    await show('Java');
    watcher.start();
    watcher.ask();
    expect(lastTold()).toEqual([location.href, 'Java']);
    await vi.advanceTimersByTimeAsync(1_000);
    location.href = 'https://www.linkedin.com/notifications/';
    watcher.moved();
    expect(lastTold()).toEqual([location.href, 'no-posting']);
  });
});
