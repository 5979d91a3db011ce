import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import type { inTurns } from '#src/posting/budget/budget.ts';
import type { spend } from '#src/posting/budget/spend.ts';
import { inPagePlugin } from '#src/tools/build/in-page-plugin.ts';
import { bundledScript } from './bundled-script.ts';

const script = (code: string) => bundledScript(code, inPagePlugin);

test('the scripts of a page know its site alone, and spend from one budget', async () => {
  const follows = await script(
    "import { inTurns } from '#src/posting/budget/budget.ts'; globalThis.inTurns = inTurns;",
  );
  const reads = await script(
    "import { spend } from '#src/posting/budget/spend.ts'; import { SITES } from '#src/posting/sites/index.ts'; Object.assign(globalThis, { spend, SITES });",
  );
  const page = createContext({ AbortController, browser: { runtime: { id: 'gaplight' } } });
  runInContext(follows, page);
  runInContext(reads, page);
  const here = page as unknown as { inTurns: typeof inTurns; spend: typeof spend; SITES: unknown[] };
  expect(here.SITES).toEqual([]);
  function* steps() {
    here.spend(1_000_000);
    yield;
  }
  const turns = { now: () => 0, pause: (then: () => void) => then() };
  expect(() => here.inTurns(steps(), turns, () => {})).toThrow(expect.objectContaining({ name: 'TooLarge' }));
  expect(() => here.spend(1_000_000)).not.toThrow();
});
