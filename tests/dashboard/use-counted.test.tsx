// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useCounted } from '#src/dashboard/options.tsx';
import type { OptionsFacts } from '#src/dashboard/options-live.ts';
import { announce } from '#src/store/changes.ts';
import { SMALL_KNOWN } from '#tests/ui/small-known.ts';

const count = vi.hoisted(() => vi.fn(async () => 100_000));
vi.mock('#src/store/count-postings.ts', () => ({ countPostings: count }));

const shown: (number | null)[] = [];
function Shown({ facts }: { facts: OptionsFacts }) {
  const counted = useCounted(facts);
  if (counted && 'tracked' in counted) shown.push(counted.postings);
  return null;
}
const show = (postings: number | null) =>
  act(() => render(<Shown facts={{ ...SMALL_KNOWN, postings }} />, document.body));

const passes = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));

beforeEach(() => {
  vi.useFakeTimers();
  shown.length = 0;
  count.mockClear();
});
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

test('few postings are as they were counted with all else', async () => {
  await show(7);
  await passes(5_000);
  expect(shown.at(-1)).toBe(7);
  expect(count).not.toHaveBeenCalled();
});

test('many are counted once all else is shown, and not while changes come in a row', async () => {
  await show(null);
  await passes(900);
  await show(null);
  await passes(900);
  expect(shown.at(-1)).toBeNull();
  expect(count).not.toHaveBeenCalled();
  await passes(100);
  expect(shown.at(-1)).toBe(100_000);
  await show(null);
  expect(shown.at(-1)).toBe(100_000);
});

test('many are counted again when postings have changed, and not when anything else has', async () => {
  await show(null);
  await passes(1_000);
  expect(count).toHaveBeenCalledTimes(1);
  await act(() => announce('tracked'));
  await show(null);
  await passes(5_000);
  expect(count).toHaveBeenCalledTimes(1);
  count.mockRejectedValueOnce(new Error('not now'));
  for (const times of [2, 3]) {
    if (times === 2) await act(() => announce('postings'));
    await show(null);
    await passes(1_000);
    expect(count).toHaveBeenCalledTimes(times);
  }
});
