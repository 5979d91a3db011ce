// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { byTestId } from '#src/posting/any-page/by-test-id.ts';
import { anyPageSteps } from '#src/posting/any-page/read-any-page.ts';
import { atOnce, inTurns, type Steps } from '#src/posting/budget/budget.ts';
import { SEARCHED_ATTRIBUTES, TooLarge } from '#src/posting/budget/limits.ts';
import { spend } from '#src/posting/budget/spend.ts';
import type { Reading } from '#src/posting/posting.ts';
import { postingSteps } from '#src/posting/read-posting.ts';
import { type HostilePage, hostilePages } from './hostile-pages.ts';
import { documentOf } from './pages.ts';

const PAGES = hostilePages();
const PORTAL = new URL('https://jobs.lever.co/tailspin/1b2c3d4e-0000-4111-8222-333344445555');
const ANYWHERE = new URL('https://contoso.example/jobs/7');
const CLEAR = ['no-posting', 'no-text', 'too-large'];

/** Each reader, step by step. */
const READERS: [name: string, read: (page: Document) => Steps<Reading>][] = [
  ['a job site’s reader', (page) => postingSteps(page, PORTAL)],
  ['the reader of any page', (page) => anyPageSteps(page, ANYWHERE, { asked: true })],
];

const outcome = (reading: Reading) => ('unread' in reading ? reading.unread : 'posting');

/** Repeats a piece of work and can stop after each. */
function* steps(times: number, work: () => void): Steps<string> {
  for (let n = 0; n < times; n++) {
    work();
    yield;
  }
  return 'done';
}

/** Limit of attribute characters read by one reading's selectors. */
const MOST_SEARCHED = 100_000_000;

/** Runs some work and counts the attribute characters that substring selectors read. */
function lettersSearched<T>(page: Document, work: () => T): { result: T; letters: number } {
  const sizes = new Map<string, number>();
  const sizeOf = (name: string) => {
    const size = sizes.get(name) ?? sumOf(page, name);
    sizes.set(name, size);
    return size;
  };
  let letters = 0;
  const spies = (['querySelectorAll', 'querySelector'] as const).map((method) => {
    const original = page[method].bind(page) as (selector: string) => never;
    return vi.spyOn(page, method).mockImplementation((selector: string) => {
      for (const [, name = ''] of selector.matchAll(/\[([a-z-]+)[*~]=/g)) letters += sizeOf(name);
      return original(selector);
    });
  });
  const result = work();
  for (const spy of spies) spy.mockRestore();
  return { result, letters };
}

function sumOf(page: Document, name: string): number {
  const holders = [...page.getElementsByTagName('*')];
  return holders.reduce((sum, element) => sum + (element.getAttribute(name)?.length ?? 0), 0);
}

/** A counting clock: each read adds a millisecond, and work may add more. */
function countedClock() {
  let time = 0;
  return {
    now: () => time++,
    pass: (ms: number) => {
      time += ms;
    },
  };
}

/** Runs steps in turns with a page and returns each turn's duration by that clock. */
function turnsOf<T>(read: Steps<T>, now: () => number) {
  const turns: number[] = [];
  const waiting: (() => void)[] = [];
  let result: { read: T; cost: number } | undefined;
  let began = now();
  const pause = (then: () => void) => {
    turns.push(now() - began);
    waiting.push(then);
  };
  inTurns(read, { now, pause }, (read, cost) => {
    result = { read, cost };
  });
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    began = now();
    next();
  }
  turns.push(now() - began);
  return { turns, ...(result as { read: T; cost: number }) };
}

describe('a budget', () => {
  const half = function* (): Steps<void> {
    spend(160_000);
    yield;
  };

  it('is shared by the steps of a reading, and new for the next', () => {
    expect(() => atOnce(half())).not.toThrow();
    expect(() => atOnce(half())).not.toThrow();
    const both = function* (): Steps<void> {
      yield* half();
      yield* half();
    };
    expect(() => atOnce(both())).toThrow(TooLarge);
    expect(() => turnsOf(both(), countedClock().now)).toThrow(TooLarge);
    expect(() => atOnce(steps(1, () => spend(1, 17_000_000)))).toThrow(TooLarge);
  });

  it('lets the page go on between its steps', () => {
    const { now, pass } = countedClock();
    const { turns, read, cost } = turnsOf(
      steps(10, () => pass(6)),
      now,
    );
    expect(read).toBe('done');
    expect(turns.length).toBe(11);
    expect(cost).toBeGreaterThanOrEqual(60);
  });

  it.each([
    ['comes', async () => 7],
    ['fails', async () => Promise.reject(new Error('gone'))],
  ])('is not spent by what a reading waits for, which goes on where that %s', async (_what, promise) => {
    let clock = 0;
    const waits = (function* (): Steps<string> {
      clock += 1;
      yield promise();
      clock += 2;
      return 'read';
    })();
    const reading = new Promise((resolve) => {
      const pause = (then: () => void) => {
        clock += 1_000;
        then();
      };
      inTurns(waits, { now: () => clock, pause }, (read, cost) => resolve([read, cost]));
    });
    expect(await reading).toEqual(['read', 3]);
  });
});

it('there are more than 170 hostile pages', () => {
  expect(new Set(PAGES.map(({ name }) => name)).size).toBeGreaterThan(170);
});

it.each(PAGES)(
  'gives one answer to $name by each reader, whatever the clock says',
  ({ html }: HostilePage) => {
    const page = documentOf(html);
    for (const [name, read] of READERS) {
      const { result: atOnceRead, letters } = lettersSearched(page, () => atOnce(read(page)));
      expect([...CLEAR, 'posting'], name).toContain(outcome(atOnceRead));
      expect(letters, name).toBeLessThan(MOST_SEARCHED);
      // A clock that advances an hour at each read, so each step is a turn of its own.
      let hours = 0;
      const slow = turnsOf(read(page), () => 3_600_000 * hours++);
      expect(slow.read, name).toEqual(atOnceRead);
    }
  },
);

it('gives up attributes that are too long to be searched, by each reader', () => {
  const long = PAGES.filter(({ name }) => name.startsWith('attributes without end'));
  expect(long.length).toBeGreaterThan(3);
  for (const { html } of long) {
    const page = documentOf(html);
    for (const [name, read] of READERS) expect(atOnce(read(page)), name).toEqual({ unread: 'too-large' });
  }
});

it('the attributes whose length is limited are those that selectors search', () => {
  const root = join(import.meta.dirname, '../../src/posting');
  const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(root, file), 'utf8'));
  const searched = sources.flatMap((source) =>
    [...source.matchAll(/\[([a-z-]+)[*~]=/g)].map(([, name = '']) => name),
  );
  expect(searched.length).toBeGreaterThan(50);
  searched.push(...[...byTestId('x').matchAll(/\[([a-z-]+)\*=/g)].map(([, name = '']) => name));
  expect(searched.filter((name) => !SEARCHED_ATTRIBUTES.split(' ').includes(name))).toEqual([]);
});
