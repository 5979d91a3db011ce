// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { StorageSettings } from '#src/dashboard/settings/storage-settings.tsx';
import { EVEN_EMPHASIS } from '#src/match/score.ts';
import { closeDatabase, database } from '#src/store/db.ts';
import type { Profile } from '#src/store/profile.ts';
import { DEFAULTS } from '#src/store/settings.ts';
import { dismissToast, Toast } from '#src/ui/components/toast.tsx';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
});
afterEach(async () => {
  await act(() => render(null, document.body));
  dismissToast();
  await closeDatabase();
});

const named = (id: string, name: string): Profile => ({
  id,
  name,
  roadmap: 'backend',
  emphasis: EVEN_EMPHASIS,
});
const PROFILES = [named('first', 'Backend'), named('d', 'Data'), named('r', 'Rust')];

async function show(profiles: Profile[], ...others: { profile: string; lines: string[] }[]): Promise<void> {
  await (await database()).put('resume', {
    ...{ skill: 'go', lines: ['Services in Go'] },
    ...(others.length > 0 && { others }),
  });
  await act(() =>
    render(
      <>
        <StorageSettings settings={{ ...DEFAULTS, profiles, profile: 'd' }} erased={() => {}} />
        <Toast />
      </>,
      document.body,
    ),
  );
  await vi.waitFor(() => expect(rows().length).toBeGreaterThan(0));
}
const rows = () =>
  [...document.querySelectorAll('.setting')]
    .map((row) => row.textContent ?? '')
    .filter((text) => text.startsWith('Lines of'));

test('with one profile there is one résumé, and nothing of profiles is said', async () => {
  await show([]);
  expect(rows()).toEqual([
    'Lines of your résuméStored for 1 skill: a posting shows them beside what it asks for. They stay in this browser, and in your backups.Erase the lines',
  ]);
});

test('each profile’s résumé is told, and where the first one’s is shown instead', async () => {
  await show(PROFILES, { profile: 'd', lines: ['Go'] }, { profile: 'gone', lines: ['Go'] });
  const [first, second, third] = rows();
  expect(first).toContain('Lines of the résumé of “Backend”');
  expect(first).toContain('Also shown for profiles without a résumé of their own: “Rust”.');
  expect(second).toContain('Lines of the résumé of “Data”');
  expect(second).not.toContain('Shown too');
  expect(third).toContain('Lines of the résumé of a profile that is not here');
});

test('one is erased alone, and comes back', async () => {
  await show(PROFILES, { profile: 'd', lines: ['Go'] });
  const erase = document.querySelector<HTMLElement>('[aria-label="Erase the lines of the résumé of “Data”"]');
  await act(() => erase?.click());
  await vi.waitFor(() => expect(rows()).toHaveLength(1));
  expect(document.body.textContent).toContain('The lines of the résumé of “Data” are erased');
  const undo = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Undo');
  await act(() => undo?.click());
  await vi.waitFor(() => expect(rows()).toHaveLength(2));
});
