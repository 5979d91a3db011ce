// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import BACKEND from '#data/roadmaps/backend.json' with { type: 'json' };
import { ProfileChoice } from '#src/dashboard/profile-choice.tsx';
import { ProfilesSetting } from '#src/dashboard/settings/profiles-setting.tsx';
import { closeDatabase } from '#src/store/db.ts';
import { onSettings, type Settings, settings } from '#src/store/settings.ts';
import { dismissToast, Toast } from '#src/ui/components/toast.tsx';

let stop = () => {};

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  const draw = (now: Settings) =>
    act(() =>
      render(
        <>
          <ProfileChoice settings={now} />
          <ProfilesSetting settings={now} roadmap={BACKEND} />
          <Toast />
        </>,
        document.body,
      ),
    );
  await draw(await settings());
  stop = onSettings(draw);
});

afterEach(async () => {
  stop();
  await act(() => render(null, document.body));
  dismissToast();
  await closeDatabase();
});

function element<E extends HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}
const press = (text: string) =>
  act(() => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === text);
    if (!button) throw new Error(`no button ${text}`);
    button.click();
  });
const names = () =>
  [...document.querySelectorAll<HTMLInputElement>('.profiles input[type=text]')].map(({ value }) => value);

async function addData(): Promise<void> {
  await press('Profile');
  element<HTMLInputElement>('.add-profile input').value = 'Data';
  element<HTMLSelectElement>('.add-profile select').value = 'data-engineering';
  await act(() => {
    element('.add-profile').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
  await vi.waitFor(() => expect(names()).toEqual(['Backend development', 'Data']));
}

test('nothing is shown beside the sections as long as there is but one', () => {
  expect(document.querySelector('.profile-choice')).toBeNull();
  expect(document.querySelector('.profiles')).toBeNull();
});

test('a second one is added with its roadmap, and is the active one', async () => {
  await addData();
  expect(document.activeElement).not.toBeNull();
  expect(await settings()).toMatchObject({ roadmap: 'data-engineering' });
  expect(element('.profiles li:last-child .note').textContent).toContain('Data engineering · active');
  await press('Undo');
  await vi.waitFor(() => expect(document.querySelector('.profiles')).toBeNull());
  expect(await settings()).toMatchObject({ roadmap: 'backend', profiles: [] });
});

test('another one is chosen beside the sections', async () => {
  await addData();
  const choice = element<HTMLSelectElement>('.profile-choice select');
  expect([...choice.options].map(({ text }) => text)).toEqual(['Backend development', 'Data']);
  await act(() => {
    choice.value = 'first';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await vi.waitFor(async () => expect((await settings()).roadmap).toBe('backend'));
  expect(document.body.textContent).toContain('Profile: Backend development');
});

test('one is renamed, and removed', async () => {
  await addData();
  const field = element<HTMLInputElement>('[aria-label="Name of “Data”"]');
  await act(() => {
    field.value = 'Data platforms';
    field.dispatchEvent(new FocusEvent('blur'));
  });
  await vi.waitFor(() => element('[aria-label="Remove “Data platforms”"]'));
  await act(() => element('[aria-label="Remove “Data platforms”"]').click());
  await vi.waitFor(() => expect(document.querySelector('.profiles')).toBeNull());
  expect(await settings()).toMatchObject({ roadmap: 'backend', profiles: [] });
});
