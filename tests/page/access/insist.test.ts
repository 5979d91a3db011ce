import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askUntilAnswered } from '#src/page/access/ask-until-answered.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const never = () => new Promise<string>(() => {});
const refused = () => Promise.reject(new Error('The message channel closed before a response was received.'));

/** Calls with these answers in order. */
function asking(...answers: (() => Promise<string>)[]) {
  const ask = vi.fn(() => (answers.shift() ?? never)());
  return { ask, answer: askUntilAnswered(ask) };
}

test('who is answered asks once', async () => {
  const { ask, answer } = asking(async () => 'yes');
  await expect(answer).resolves.toBe('yes');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(ask).toHaveBeenCalledTimes(1);
});

test('a question that was refused, or stays without an answer, is asked once more', async () => {
  const { answer } = asking(refused, refused, refused, never, async () => 'yes');
  await vi.advanceTimersByTimeAsync(3_000);
  await expect(answer).resolves.toBe('yes');
});

test('an answer that comes late counts, and nobody is asked without end', async () => {
  const late = () => new Promise<string>((resolve) => setTimeout(() => resolve('late'), 60_000));
  const { ask, answer } = asking(late);
  await vi.advanceTimersByTimeAsync(60_000);
  await expect(answer).resolves.toBe('late');
  expect(ask).toHaveBeenCalledTimes(6);
});

test('what is refused each time is refused', async () => {
  const { ask, answer } = asking(...Array.from({ length: 9 }, () => refused));
  await expect(answer).rejects.toThrow();
  expect(ask).toHaveBeenCalledTimes(6);
});
