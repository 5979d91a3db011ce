import { expect, it, vi } from 'vitest';
import { lastAsked } from '#src/ui/options/insights/last-asked.ts';

const question = (turn: number, changed = false) => ({ turn, changed });

it('answers one after the other, and of those that wait the last, with the change that one before it told of', async () => {
  const answers: PromiseWithResolvers<void>[] = [];
  const answer = vi.fn(() => {
    const coming = Promise.withResolvers<void>();
    answers.push(coming);
    return coming.promise;
  });
  const rest = vi.fn();
  const waiting = lastAsked(answer, rest);
  waiting.take(question(1));
  expect(answer).toHaveBeenLastCalledWith(question(1));
  expect([waiting.next(), waiting.isBusy()]).toEqual([null, true]);
  waiting.take(question(2, true));
  waiting.take(question(3));
  expect(waiting.next()).toEqual(question(3, true));
  answers[0]?.resolve();
  await vi.waitFor(() => expect(answer).toHaveBeenCalledTimes(2));
  expect(answer).toHaveBeenLastCalledWith(question(3, true));
  expect(rest).not.toHaveBeenCalled();
  answers[1]?.resolve();
  await vi.waitFor(() => expect(rest).toHaveBeenCalledOnce());
  expect(waiting.isBusy()).toBe(false);
  waiting.take(question(4));
  expect(answer).toHaveBeenLastCalledWith(question(4));
});
