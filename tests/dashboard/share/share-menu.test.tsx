// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { ShareMenu } from '#src/dashboard/share/share-menu.tsx';
import { Toast } from '#src/ui/components/toast.tsx';

afterEach(() => act(() => render(null, document.body)));

test('a report that could not be made is told of', async () => {
  const report = vi.fn().mockRejectedValue(new Error('no storage'));
  const menu = (
    <>
      <ShareMenu report={report} />
      <Toast />
    </>
  );
  await act(() => render(menu, document.body));
  await act(() => document.querySelector<HTMLElement>('[role=menuitem]')?.click());
  await vi.waitFor(() =>
    expect(document.querySelector('[role=status]')?.textContent).toContain('Could not save'),
  );
  expect(report).toHaveBeenCalledOnce();
});
