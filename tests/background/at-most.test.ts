import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { atMost } from '#src/background/at-most.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what never ends is waited for no longer than that', async () => {
  const waiting = atMost(500, new Promise(() => {}));
  const ended = vi.fn();
  waiting.then(ended);
  await vi.advanceTimersByTimeAsync(499);
  expect(ended).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(ended).toHaveBeenCalled();
});

test('what ends before is waited for, and no timer is left', async () => {
  await atMost(500, Promise.resolve());
  expect(vi.getTimerCount()).toBe(0);
});

test('what fails before fails', async () => {
  await expect(atMost(500, Promise.reject(new Error('closed')))).rejects.toThrow('closed');
});
