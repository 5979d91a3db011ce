// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { atOnce, inTurns, type Steps } from '#src/posting/budget.ts';
import type { Reading } from '#src/posting/posting.ts';
import { anyPageSteps } from '#src/posting/read-any-page.ts';
import { postingSteps } from '#src/posting/read-posting.ts';
import { spend } from '#src/posting/spend.ts';
import { type HostilePage, hostilePages } from './hostile-pages.ts';
import { documentOf } from './pages.ts';

const PAGES = hostilePages();
const PORTAL = new URL('https://jobs.lever.co/tailspin/1b2c3d4e-0000-4111-8222-333344445555');
const ANYWHERE = new URL('https://contoso.example/jobs/7');
const CLEAR = ['no-posting', 'no-text', 'too-large'];

/** Each of the readers, step by step. */
const READERS: [name: string, read: (page: Document) => Steps<Reading>][] = [
  ['a job site’s reader', (page) => postingSteps(page, PORTAL)],
  ['the reader of any page', (page) => anyPageSteps(page, ANYWHERE, { asked: true })],
];

const outcome = (reading: Reading) => ('unread' in reading ? reading.unread : 'posting');

/** Does this piece of work so often, with a chance to stop after each. */
function* steps(times: number, work: () => void): Steps<string> {
  for (let n = 0; n < times; n++) {
    work();
    yield;
  }
  return 'done';
}

/** Calls `then` after each step. */
function* eachCounted<T>(steps: Steps<T>, then: () => void): Steps<T> {
  for (;;) {
    const step = steps.next();
    then();
    if (step.done) return step.value;
    yield;
  }
}

/** A clock that counts: a ms each time that it is looked at, and more where some work says so. */
function countedClock() {
  let time = 0;
  return {
    now: () => time++,
    pass: (ms: number) => {
      time += ms;
    },
  };
}

/** Takes steps in turns with a page, and tells how long each turn was by that clock. */
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
    expect(() => atOnce(both())).toThrow('more than one reading may cost');
    expect(() => turnsOf(both(), countedClock().now)).toThrow('more than one reading may cost');
    expect(() => atOnce(steps(1, () => spend(1, 17_000_000)))).toThrow('more than one reading may cost');
  });

  it('ends with its time, looked at now and then', () => {
    let time = 0;
    let looks = 0;
    const clock = () => {
      looks += 1;
      return time;
    };
    const work = () => {
      time += 0.01;
      spend(1);
    };
    expect(() =>
      atOnce(
        steps(1, () => Array.from({ length: 100_000 }, work)),
        clock,
      ),
    ).toThrow('takes too long');
    expect(time).toBeLessThan(155);
    expect(looks).toBeLessThan(100);
  });

  it('has no task that is longer than a page should wait', () => {
    const { now, pass } = countedClock();
    const long = () => {
      for (let n = 0; n < 60; n++) {
        pass(1);
        spend(256);
      }
    };
    expect(() => turnsOf(steps(1, long), now)).toThrow('takes too long');
    expect(now()).toBeLessThan(60);
  });

  it('lets the page go on between its steps, and ends with the sum of its turns', () => {
    const { now, pass } = countedClock();
    const some = () => {
      pass(6);
      spend(256);
    };
    const { turns, read, cost } = turnsOf(steps(10, some), now);
    expect(read).toBe('done');
    expect(turns.length).toBeGreaterThan(4);
    expect(Math.max(...turns)).toBeLessThan(25);
    expect(cost).toBeLessThan(150);
    expect(() => turnsOf(steps(40, some), now)).toThrow('takes too long');
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

  it('is not spent by what the page does in its own turns', () => {
    const { now, pass } = countedClock();
    let result = '';
    const pause = (then: () => void) => {
      pass(1_000);
      then();
    };
    inTurns(
      steps(10, () => pass(10)),
      { now, pause },
      (read) => {
        result = read;
      },
    );
    expect(result).toBe('done');
  });
});

it('there are more than a hundred hostile pages', () => {
  expect(new Set(PAGES.map(({ name }) => name)).size).toBeGreaterThan(100);
});

describe.each(READERS)('%s', (_reader, read) => {
  let ended = 0;

  it.each(PAGES)('gives an answer to $name, and stops wherever its time ends', ({ html }: HostilePage) => {
    const page = documentOf(html);
    const real = turnsOf(read(page), () => performance.now());
    expect([...CLEAR, 'posting']).toContain(outcome(real.read));
    let looks = 0;
    const over = turnsOf(read(page), () => (looks++ < 3 ? 0 : 1_000));
    expect([...CLEAR, 'posting']).toContain(outcome(over.read));
    if (outcome(over.read) === 'too-large') ended += 1;
    // Where each look at the clock is a ms, the clock ends every turn and the whole; it is looked at after each step too.
    let taken = 0;
    const counted = turnsOf(
      eachCounted(read(page), () => taken++),
      countedClock().now,
    );
    expect(Math.max(...counted.turns)).toBeLessThan(60);
    expect(counted.cost).toBeLessThan(160 + 3 * taken);
  });

  it('says that a page is too large where its time is over', () => {
    expect(ended).toBeGreaterThan(30);
  });
});
