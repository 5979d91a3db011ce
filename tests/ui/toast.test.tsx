// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dismissToast, doAndTell, Toast, tell } from '#src/ui/components/toast.tsx';

const undo = vi.fn(async () => true);
const toast = () => document.querySelector('.toast');
const left = () => document.querySelector('.undo-left');
const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
const fire = (type: string) => act(() => void toast()?.dispatchEvent(new Event(type, { bubbles: true })));
const show = async (said = 'Done') => {
  await act(() => doAndTell(Promise.resolve({ said, undo })));
};

beforeEach(async () => {
  vi.useFakeTimers();
  undo.mockClear();
  await act(() => render(<Toast keepsUndo />, document.body));
});
afterEach(async () => {
  await act(() => {
    render(null, document.body);
    dismissToast();
  });
  vi.useRealTimers();
});

describe('a toast', () => {
  test('goes after eight seconds, and its undo stays as a quiet line', async () => {
    await show();
    await pass(7_999);
    expect(toast()?.textContent).toContain('Done');
    expect(left()).toBeNull();
    await pass(1);
    expect(toast()).toBeNull();
    expect(document.querySelector('[role=status]')?.textContent).toBe('');
    await act(() => left()?.querySelector('button')?.click());
    expect(undo).toHaveBeenCalledOnce();
    expect(left()).toBeNull();
  });

  test.each([
    ['pointer', 'pointerenter', 'pointerleave'],
    ['focus', 'focusin', 'focusout'],
  ])('stays under the %s, and eight seconds longer', async (_, enter, leave) => {
    await show();
    await pass(5_000);
    await fire(enter);
    await pass(60_000);
    expect(toast()).not.toBeNull();
    await fire(leave);
    await pass(7_999);
    expect(toast()).not.toBeNull();
    await pass(1);
    expect(toast()).toBeNull();
  });

  test('has its own time, not the rest of the one before', async () => {
    await show('First');
    await pass(5_000);
    await show('Second');
    await pass(5_000);
    expect(toast()?.textContent).toContain('Second');
  });

  test('without an undo leaves nothing', async () => {
    await act(() => tell('Copied'));
    await pass(8_000);
    expect(document.body.textContent).toBe('');
  });

  test('leaves no line where a menu has the undo', async () => {
    await act(() => render(<Toast />, document.body));
    await show();
    await pass(8_000);
    expect(left()).toBeNull();
  });
});
