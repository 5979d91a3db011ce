// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { spend, withinBudget } from '#src/posting/budget.ts';
import type { Reading } from '#src/posting/posting.ts';
import { readAnyPage } from '#src/posting/read-any-page.ts';
import { readPosting } from '#src/posting/read-posting.ts';
import { type HostilePage, hostilePages } from './hostile-pages.ts';
import { documentOf } from './pages.ts';

const PAGES = hostilePages();
const PORTAL = new URL('https://jobs.lever.co/tailspin/1b2c3d4e-0000-4111-8222-333344445555');
const ANYWHERE = new URL('https://contoso.example/jobs/7');
const CLEAR = ['no-posting', 'no-text', 'too-large'];

/** Reads a page as each of its readers does. */
const READERS: [name: string, read: (page: Document, now?: () => number) => Reading][] = [
  ['a job site’s reader', (page, now) => readPosting(page, PORTAL, ...(now ? [now] : []))],
  [
    'the reader of any page',
    (page, now) => readAnyPage(page, ANYWHERE, { asked: true, ...(now && { now }) }),
  ],
];

const outcome = (reading: Reading) => ('unread' in reading ? reading.unread : 'posting');

describe('a budget', () => {
  it('is shared by what is read within it, and new for the next reading', () => {
    const half = () => spend(160_000);
    expect(() => withinBudget(half)).not.toThrow();
    expect(() => withinBudget(half)).not.toThrow();
    expect(() =>
      withinBudget(() => {
        withinBudget(half);
        withinBudget(half);
      }),
    ).toThrow('more than one reading may cost');
    expect(() => withinBudget(() => spend(1, 17_000_000))).toThrow('more than one reading may cost');
  });

  it('ends with its time, looked at now and then', () => {
    let time = 0;
    let looks = 0;
    const clock = () => {
      looks += 1;
      return time;
    };
    const work = () => {
      for (let n = 0; n < 100_000; n++) {
        time += 0.01;
        spend(1);
      }
    };
    expect(() => withinBudget(work, clock)).toThrow('takes too long');
    expect(time).toBeLessThan(155);
    expect(looks).toBeLessThan(100);
  });
});

it('there are more than a hundred hostile pages', () => {
  expect(new Set(PAGES.map(({ name }) => name)).size).toBeGreaterThan(100);
});

describe.each(READERS)('%s', (_reader, read) => {
  it.each(PAGES)('gives an answer to $name', ({ html }: HostilePage) => {
    expect([...CLEAR, 'posting']).toContain(outcome(read(documentOf(html))));
  });

  it('stops at any page once its time is over, and says that it is too large', () => {
    let ended = 0;
    const unclear = PAGES.filter(({ html }) => {
      const document = documentOf(html);
      let looks = 0;
      // The time is over at the second look.
      const reading = read(document, () => (looks++ < 2 ? 0 : 1_000));
      const stopped = looks > 2;
      if (stopped) ended += 1;
      return looks > 3 || (stopped && outcome(reading) !== 'too-large');
    });
    expect(unclear.map(({ name }) => name)).toEqual([]);
    expect(ended).toBeGreaterThan(30);
  });
});
