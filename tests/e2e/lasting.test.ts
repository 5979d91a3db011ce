import { expect, it } from 'vitest';
import { lasting } from './lasting.ts';

/** A numbered resource that records its starts and ends. */
function told(end: (one: number) => Promise<void> = async () => {}) {
  const story: string[] = [];
  let last = 0;
  const start = async () => {
    last += 1;
    story.push(`start ${last}`);
    return last;
  };
  const kept = lasting(start, (one) => {
    story.push(`end ${one}`);
    return end(one);
  });
  const use = (fails?: string) =>
    kept.use(async (one) => {
      story.push(`use ${one}`);
      if (fails) throw new Error(fails);
    });
  return { story, use, end: kept.end };
}

it('lasts from its first use to its end', async () => {
  const { story, use, end } = told();
  expect(story).toEqual([]);
  await use();
  await use();
  await end();
  expect(story).toEqual(['start 1', 'use 1', 'use 1', 'end 1']);
});

it('is ended where a use fails, and the next has another', async () => {
  const { story, use, end } = told();
  await expect(use('not installed')).rejects.toThrow('not installed');
  await use();
  await end();
  expect(story).toEqual(['start 1', 'use 1', 'end 1', 'start 2', 'use 2', 'end 2']);
});

it('tells what failed first, though the end fails too, and is not ended a second time', async () => {
  const { story, use, end } = told(() => Promise.reject(new Error('no answer')));
  await expect(use('not removed')).rejects.toThrow('not removed');
  await end();
  expect(story).toEqual(['start 1', 'use 1', 'end 1']);
  await use();
  await expect(end()).rejects.toThrow('no answer');
});

it('is started at the next use where it did not start', async () => {
  let tries = 0;
  const kept = lasting(
    async () => {
      tries += 1;
      if (tries === 1) throw new Error('no browser');
      return tries;
    },
    async () => {},
  );
  await expect(kept.use(async () => {})).rejects.toThrow('no browser');
  await kept.use(async (one) => expect(one).toBe(2));
  expect(tries).toBe(2);
});
