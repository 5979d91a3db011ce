// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { type LatestOnly, latestOnly, useLatestOnly } from '#src/ui/hooks/latest-only.ts';

test('what starts gives up what was started before, and nothing else', () => {
  const latest = latestOnly();
  const others = latestOnly().start();
  const [first, second] = [latest.start(), latest.start()];
  expect([first.aborted, second.aborted, others.aborted]).toEqual([true, false, false]);
});

test('what is stopped is given up, and one can start anew', () => {
  const latest = latestOnly();
  latest.stop();
  const first = latest.start();
  expect(first.aborted).toBe(false);
  latest.stop();
  expect(first.aborted).toBe(true);
  expect(latest.start().aborted).toBe(false);
});

test('a part of a page goes on with its own while it is drawn again, and gives it up when it goes', () => {
  const seen: LatestOnly[] = [];
  function Part() {
    seen.push(useLatestOnly());
    return null;
  }
  act(() => render(<Part />, document.body));
  const signal = seen[0]?.start();
  act(() => render(<Part />, document.body));
  expect(new Set(seen).size).toBe(1);
  expect(signal?.aborted).toBe(false);
  act(() => render(null, document.body));
  expect(signal?.aborted).toBe(true);
});
