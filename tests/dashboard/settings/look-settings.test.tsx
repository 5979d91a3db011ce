// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { LookSettings } from '#src/dashboard/settings/look-settings.tsx';
import { closeDatabase } from '#src/store/db.ts';
import { DEFAULTS, settings } from '#src/store/settings.ts';
import { dismissToast, Toast } from '#src/ui/components/toast.tsx';
import { followLook, showLook } from '#src/ui/tokens/theme.ts';
import { serveTexts } from '#tests/ui/served-texts.ts';

afterEach(async () => {
  render(null, document.body);
  dismissToast();
  await showLook(DEFAULTS);
  await closeDatabase();
  vi.unstubAllGlobals();
});

test('a language that is chosen is told in itself', async () => {
  serveTexts();
  await followLook(['settings']);
  await act(() =>
    render(
      <>
        <LookSettings settings={DEFAULTS} />
        <Toast />
      </>,
      document.body,
    ),
  );
  const choice = document.querySelector<HTMLSelectElement>('[aria-label="Language"]');
  if (!choice) throw new Error('there is no choice of a language');
  await act(() => {
    choice.value = 'de-DE';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await vi.waitFor(() => expect(document.body.textContent).toContain('Sprache: Deutsch (Deutschland)'));
  expect((await settings()).locale).toBe('de-DE');
});
