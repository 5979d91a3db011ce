// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Pace } from '#src/page/lists/pace.ts';

const then = vi.fn();
let pace: Pace;

beforeEach(() => {
  vi.useFakeTimers();
  then.mockClear();
  pace = new Pace(then);
});

afterEach(() => {
  vi.useRealTimers();
});

/** Changes something every 20 ms for a while and returns how often the page was checked. */
function churn(ms: number): number {
  const before = then.mock.calls.length;
  for (let spent = 0; spent < ms; spent += 20) {
    pace.changed();
    vi.advanceTimersByTime(20);
  }
  return then.mock.calls.length - before;
}

test('a burst of changes is looked at once, when it is over', () => {
  churn(80);
  expect(then).not.toHaveBeenCalled();
  vi.advanceTimersByTime(500);
  expect(then).toHaveBeenCalledTimes(1);
});

test('a page that never rests is looked at all the same, ever more seldom', () => {
  const first = churn(2_000);
  expect(first).toBeGreaterThan(1);
  churn(10_000);
  const later = churn(10_000);
  expect(later).toBeGreaterThan(2);
  expect(later / 10).toBeLessThan(first / 2);
});

test('after a rest it is as quick as at first', () => {
  churn(20_000);
  vi.advanceTimersByTime(10_000);
  then.mockClear();
  pace.changed();
  vi.advanceTimersByTime(150);
  expect(then).toHaveBeenCalledTimes(1);
});

test('what was stopped is not looked at', () => {
  pace.changed();
  pace.stop();
  vi.advanceTimersByTime(1_000);
  expect(then).not.toHaveBeenCalled();
});
