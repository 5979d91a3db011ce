// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announce } from '#src/store/changes.ts';
import { nowOf, useLive } from '#src/ui/hooks/use-live.ts';

/** Pending calls in order; the test resolves each. */
let questions: (PromiseWithResolvers<string> & { of: string })[] = [];
let again: () => Promise<void>;

function ask(of: string): Promise<string> {
  const question = { of, ...Promise.withResolvers<string>() };
  questions.push(question);
  return question.promise;
}

function Shown({ of }: { of: string }) {
  const [live, more] = useLive(['tracked'], () => ask(of), of);
  again = more;
  if (live && 'trouble' in live) return <>{live.trouble.error}</>;
  return <>{nowOf(live) ?? 'on the way'}</>;
}

const show = (of: string, key?: string) => act(() => render(<Shown of={of} key={key} />, document.body));
/** Resolves a call and lets all listeners react. */
const tell = (how: () => void) =>
  act(async () => {
    how();
    await new Promise((resolve) => setTimeout(resolve));
  });
const answer = (n: number, text: string) => tell(() => questions[n]?.resolve(text));
const fail = (n: number, error: Error) => tell(() => questions[n]?.reject(error));
const said = () => document.body.textContent;
const asked = () => questions.map(({ of }) => of);

beforeEach(() => {
  questions = [];
});
afterEach(() => render(null, document.body));

test('an answer is shown as it comes, and asked for once', async () => {
  await show('A');
  expect(said()).toBe('on the way');
  await answer(0, 'one');
  expect(said()).toBe('one');
  await show('A');
  expect(asked()).toEqual(['A']);
});

test('an older answer that comes later is dropped', async () => {
  await show('A');
  await show('B');
  await answer(1, 'of B');
  await answer(0, 'of A');
  expect(said()).toBe('of B');
});

test('an older answer that comes before the one that is wanted is dropped too', async () => {
  await show('A');
  await show('B');
  await answer(0, 'of A');
  expect(said()).toBe('on the way');
  await answer(1, 'of B');
  expect(said()).toBe('of B');
});

test('the last answer stays until the next one is there', async () => {
  await show('A');
  await answer(0, 'of A');
  await show('B');
  expect(said()).toBe('of A');
  await answer(1, 'of B');
  expect(said()).toBe('of B');
});

test('with the key of its component it goes at once, and what was under way with it', async () => {
  await show('A', 'A');
  await answer(0, 'of A');
  await act(() => void again());
  await show('B', 'B');
  expect(said()).toBe('on the way');
  await answer(1, 'of A, later');
  expect(said()).toBe('on the way');
  await answer(2, 'of B');
  expect(said()).toBe('of B');
});

test('an error is told in the words of the browser, and asking again leads out of it', async () => {
  await show('A');
  await fail(0, new DOMException('no room', 'QuotaExceededError'));
  expect(said()).toBe('QuotaExceededError: no room');
  await act(() => void again());
  await answer(1, 'one');
  expect(said()).toBe('one');
});

test('an error of an older question is dropped', async () => {
  await show('A');
  await show('B');
  await answer(1, 'of B');
  await fail(0, new Error('gone'));
  expect(said()).toBe('of B');
});

test('a change of the topic asks anew, with what is asked now; one of another topic does not', async () => {
  await show('A');
  await show('B');
  await act(() => announce('postings'));
  expect(asked()).toEqual(['A', 'B']);
  await act(() => announce('tracked'));
  await vi.waitFor(() => expect(asked()).toEqual(['A', 'B', 'B']));
  await answer(2, 'newer');
  await answer(1, 'older');
  expect(said()).toBe('newer');
});

test('what is no longer on the page asks no more, and its answer shows nowhere', async () => {
  await show('A');
  await act(() => render(null, document.body));
  await act(() => announce('tracked'));
  await answer(0, 'one');
  expect(said()).toBe('');
  expect(asked()).toEqual(['A']);
});
