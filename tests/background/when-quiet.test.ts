import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenQuiet, whileAnswering } from '#src/background/when-quiet.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A message that is answered on demand. */
function question() {
  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  return { asking: whileAnswering(() => asked), answer };
}

test('what can wait is done when nothing was asked for a while', () => {
  const act = vi.fn();
  whenQuiet(act);
  vi.advanceTimersByTime(299);
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(act).toHaveBeenCalledTimes(1);
});

test('it waits until all questions are answered, and a while longer', async () => {
  const act = vi.fn();
  whenQuiet(act);
  const [one, other] = [question(), question()];
  vi.advanceTimersByTime(1_000);
  one.answer();
  await one.asking;
  vi.advanceTimersByTime(1_000);
  expect(act).not.toHaveBeenCalled();
  other.answer();
  await other.asking;
  vi.advanceTimersByTime(300);
  expect(act).toHaveBeenCalledTimes(1);
});

test('it does not wait for ever', async () => {
  const act = vi.fn();
  whenQuiet(act);
  const { asking, answer } = question();
  vi.advanceTimersByTime(3_000);
  expect(act).toHaveBeenCalledTimes(1);
  answer();
  await asking;
});

test('what was asked for twice is done once, and again where it is asked for later', () => {
  const act = vi.fn();
  whenQuiet(act);
  whenQuiet(act);
  vi.advanceTimersByTime(10_000);
  expect(act).toHaveBeenCalledTimes(1);
  whenQuiet(act);
  vi.advanceTimersByTime(10_000);
  expect(act).toHaveBeenCalledTimes(2);
});

test('a question that fails is over too, and its error is told', async () => {
  const act = vi.fn();
  whenQuiet(act);
  await expect(whileAnswering(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  vi.advanceTimersByTime(300);
  expect(act).toHaveBeenCalledTimes(1);
});
