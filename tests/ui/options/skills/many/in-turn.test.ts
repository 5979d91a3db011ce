import { expect, it } from 'vitest';
import { inTurn } from '#src/ui/options/skills/many/in-turn.ts';

it('runs one at a time, and once for all who ask meanwhile; one that fails holds up none', async () => {
  const runs: PromiseWithResolvers<string>[] = [];
  const ask = inTurn(() => {
    const run = Promise.withResolvers<string>();
    runs.push(run);
    return run.promise;
  });
  const first = ask();
  await Promise.resolve();
  const [second, third] = [ask(), ask()];
  expect(runs).toHaveLength(1);
  runs[0]?.reject(new Error('broken'));
  await expect(first).rejects.toThrow('broken');
  await expect.poll(() => runs.length).toBe(2);
  runs[1]?.resolve('two');
  expect(await Promise.all([second, third])).toEqual(['two', 'two']);
  expect(runs).toHaveLength(2);
});
