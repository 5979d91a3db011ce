import { expect, it, vi } from 'vitest';
import { lastAsked } from '#src/dashboard/insights/answer-questions.ts';
import type { ChangedIds } from '#src/store/changes.ts';

const question = (turn: number, changed: ChangedIds = []) => ({ turn, changed });

it('answers one after the other, and of those that wait the last, with the changes of those before it', async () => {
  const answers: PromiseWithResolvers<void>[] = [];
  const answer = vi.fn(() => {
    const coming = Promise.withResolvers<void>();
    answers.push(coming);
    return coming.promise;
  });
  const waiting = lastAsked(answer);
  waiting.take(question(1));
  expect(answer).toHaveBeenLastCalledWith(question(1));
  expect(waiting.next()).toBeNull();
  waiting.take(question(2, ['a']));
  waiting.take(question(3, ['b']));
  expect(waiting.next()).toEqual(question(3, ['a', 'b']));
  waiting.take(question(4, null));
  waiting.take(question(5, ['c']));
  answers[0]?.resolve();
  await vi.waitFor(() => expect(answer).toHaveBeenCalledTimes(2));
  expect(answer).toHaveBeenLastCalledWith(question(5, null));
  answers[1]?.resolve();
  await answers[1]?.promise;
  await Promise.resolve();
  waiting.take(question(6));
  expect(answer).toHaveBeenLastCalledWith(question(6));
});
