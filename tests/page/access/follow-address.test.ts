// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onMoved } from '#src/page/access/follow-address.ts';

const page = window as unknown as { happyDOM: { setURL(url: string): void }; navigation?: unknown };
const move = (path: string) => page.happyDOM.setURL(`https://jobs.example${path}`);
const moved = vi.fn();
let end: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  move('/1');
  moved.mockClear();
  end = new AbortController();
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
  delete page.navigation;
});

test('where the browser tells of moves, each is told on', () => {
  const navigation = new EventTarget();
  page.navigation = navigation;
  onMoved(moved, end.signal);
  navigation.dispatchEvent(new Event('navigatesuccess'));
  navigation.dispatchEvent(new Event('navigatesuccess'));
  expect(moved).toHaveBeenCalledTimes(2);
  end.abort();
  navigation.dispatchEvent(new Event('navigatesuccess'));
  expect(moved).toHaveBeenCalledTimes(2);
});

test.each([
  ['where it does not', undefined],
  ['where an element of the page has that name', document.createElement('form')],
])('%s, the address is looked at', (_where, navigation) => {
  if (navigation) page.navigation = navigation;
  onMoved(moved, end.signal);
  vi.advanceTimersByTime(2_000);
  expect(moved).not.toHaveBeenCalled();
  move('/2');
  vi.advanceTimersByTime(1_000);
  expect(moved).toHaveBeenCalledTimes(1);
  move('/1');
  window.dispatchEvent(new Event('popstate'));
  vi.advanceTimersByTime(1_000);
  expect(moved).toHaveBeenCalledTimes(2);
  end.abort();
  move('/3');
  vi.advanceTimersByTime(1_000);
  expect(moved).toHaveBeenCalledTimes(2);
});
