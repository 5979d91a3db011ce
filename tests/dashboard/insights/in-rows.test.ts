import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inRows } from '#src/dashboard/insights/use-insights.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('one event alone is heard at once, and once', () => {
  const then = vi.fn();
  inRows(then, 300).take();
  expect(then).toHaveBeenCalledTimes(1);
  vi.runAllTimers();
  expect(then).toHaveBeenCalledTimes(1);
});

test('of a row the first is heard at once, and all others when it has ended', () => {
  const then = vi.fn();
  const row = inRows(then, 300);
  for (let n = 0; n < 5; n++) {
    row.take();
    vi.advanceTimersByTime(299);
    expect(then).toHaveBeenCalledTimes(1);
  }
  vi.advanceTimersByTime(1);
  expect(then).toHaveBeenCalledTimes(2);
  row.take();
  expect(then).toHaveBeenCalledTimes(3);
});

test('nothing is heard of a row that was stopped', () => {
  const then = vi.fn();
  const row = inRows(then, 300);
  row.take();
  row.take();
  row.stop();
  vi.runAllTimers();
  expect(then).toHaveBeenCalledTimes(1);
});
