import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { takeTurns } from '#src/page/access/page-turns.ts';
import type { Steps } from '#src/posting/budget/budget.ts';

let tasks: (() => void)[] = [];

beforeEach(() => {
  tasks = [];
  vi.stubGlobal('scheduler', { postTask: (task: () => void) => tasks.push(task) });
  let time = 0;
  // Each read of the clock exceeds a turn.
  vi.spyOn(performance, 'now').mockImplementation(() => {
    time += 20;
    return time;
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function* twoSteps(end: () => string): Steps<string> {
  yield;
  return end();
}

describe('the steps of a reading', () => {
  it('wait for a task of their own between turns', async () => {
    const reading = takeTurns(twoSteps(() => 'read'));
    expect(tasks).toHaveLength(1);
    tasks[0]?.();
    expect(await reading).toBe('read');
  });

  it('reject with what is thrown in a later turn', async () => {
    const reading = takeTurns(
      twoSteps(() => {
        throw new Error('gone');
      }),
    );
    tasks[0]?.();
    await expect(reading).rejects.toThrow('gone');
  });
});
