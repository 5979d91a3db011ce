// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FindingLine } from '#src/dashboard/postings/finding-line.tsx';
import { wakeFinding } from '#src/dashboard/postings/posting-actions.ts';
import { type Finding, findingNow, setFinding } from '#src/store/finding.ts';

vi.mock('#src/dashboard/postings/posting-actions.ts', () => ({ wakeFinding: vi.fn() }));
vi.mock('#src/store/finding.ts', async (original) => ({
  ...(await original<typeof import('#src/store/finding.ts')>()),
  findingNow: vi.fn(),
}));

let before: PromiseWithResolvers<Finding | null>;

/** Runs an action and lets all listeners react. */
const tell = (how: () => unknown) =>
  act(async () => {
    await how();
    await new Promise((resolve) => setTimeout(resolve));
  });
const show = () => act(() => render(<FindingLine />, document.body));
const done = () => document.querySelector('progress')?.value;

beforeEach(() => {
  before = Promise.withResolvers();
  vi.mocked(findingNow).mockReturnValue(before.promise);
});
afterEach(() => render(null, document.body));

test('it tells how far the background is, and goes when it has ended', async () => {
  await show();
  await tell(() => before.resolve({ done: 1, total: 9 }));
  expect(done()).toBe(1);
  expect(wakeFinding).toHaveBeenCalledTimes(1);
  await tell(() => setFinding({ done: 5, total: 9 }));
  expect(done()).toBe(5);
  await tell(() => setFinding(null));
  expect(done()).toBeUndefined();
});

test('how far it was before does not take the place of what was told since', async () => {
  await show();
  await tell(() => setFinding({ done: 9, total: 9 }));
  await tell(() => setFinding(null));
  await tell(() => before.resolve({ done: 1, total: 9 }));
  expect(done()).toBeUndefined();
});
