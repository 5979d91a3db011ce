// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ListScore } from '#src/page/lists/list-score.ts';
import { SeenScores } from '#src/page/lists/seen-scores.ts';

const asked = vi.hoisted(() => [] as string[][]);
const answer = vi.hoisted(() => ({ now: {} as Record<string, unknown>, fails: false }));
vi.mock('#src/messages.ts', () => ({
  sendMessage: async (_type: string, ids: string[]) => {
    asked.push(ids);
    if (answer.fails) throw new Error('Extension context invalidated.');
    return answer.now;
  },
}));

const good: ListScore = { band: 'good', word: 'Good', why: '' };
const strong: ListScore = { band: 'strong', word: 'Strong', why: '' };
const changed = vi.fn();
let scores: SeenScores;
const gather = () => vi.advanceTimersByTimeAsync(50);

beforeEach(() => {
  vi.useFakeTimers();
  asked.length = 0;
  answer.now = { a: good };
  answer.fails = false;
  changed.mockClear();
  scores = new SeenScores(changed);
});

afterEach(() => {
  vi.useRealTimers();
});

test('what comes together is asked for together, and once', async () => {
  scores.want(['a']);
  scores.want(['a', 'b']);
  await gather();
  scores.want(['a', 'b']);
  await gather();
  expect(asked).toEqual([['a', 'b']]);
  expect([scores.of('a'), scores.of('b')]).toEqual([good, null]);
  expect(changed).toHaveBeenCalledTimes(1);
});

test('more than a screen holds is asked for in parts', async () => {
  scores.want(Array.from({ length: 450 }, (_, i) => `${i}`));
  for (let i = 0; i < 4; i++) await gather();
  expect(asked.map(({ length }) => length)).toEqual([200, 200, 50]);
});

test('what may have changed is shown until the answer is there', async () => {
  scores.want(['a']);
  await gather();
  scores.outdate();
  expect(scores.of('a')).toEqual(good);
  answer.now = { a: strong };
  scores.want(['a']);
  await gather();
  expect(scores.of('a')).toEqual(strong);
});

test('an answer from before a change counts no more', async () => {
  scores.want(['a']);
  vi.advanceTimersByTime(30);
  scores.outdate();
  await gather();
  expect(scores.of('a')).toBeUndefined();
});

test('what got no answer is asked for again', async () => {
  answer.fails = true;
  scores.want(['a']);
  await gather();
  answer.fails = false;
  scores.want(['a']);
  await gather();
  expect(scores.of('a')).toEqual(good);
});

test('without a background there is nothing to show, and nothing breaks', async () => {
  answer.fails = true;
  scores.want(['a']);
  await gather();
  expect(scores.of('a')).toBeUndefined();
  expect(changed).not.toHaveBeenCalled();
});
