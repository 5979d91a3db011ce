// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { PermitsSetting } from '#src/dashboard/settings/circumstances-setting.tsx';
import { SpokenSetting } from '#src/dashboard/settings/spoken-setting.tsx';
import type { Circumstances } from '#src/match/circumstances.ts';

const SPOKEN: Circumstances['languages'] = [
  { language: 'de', level: 'native' },
  { language: 'en', level: 'C1' },
];
const tell = vi.fn();

afterEach(() => {
  render(null, document.body);
  tell.mockClear();
});

const select = (label: string) =>
  document.querySelector(`select[aria-label="${label}"]`) as HTMLSelectElement;
const options = (label: string) => [...select(label).options].map(({ value }) => value);
const choose = (label: string, value: string) =>
  act(() => {
    select(label).value = value;
    select(label).dispatchEvent(new Event('change', { bubbles: true }));
  });
const remove = (name: string) =>
  act(() => (document.querySelector(`[aria-label="Remove ${name}"]`) as HTMLElement).click());

test('a language is added once, changes its level, and is removed', async () => {
  await act(() => render(<SpokenSetting spoken={SPOKEN} tell={tell} />, document.body));
  expect(options('Add a language')).toContain('fr');
  expect(options('Add a language')).not.toContain('de');
  await choose('Add a language', 'fr');
  await choose('Level in English', 'B2');
  await remove('German');
  expect(tell.mock.calls).toEqual([
    [{ languages: [...SPOKEN, { language: 'fr', level: 'B2' }] }, 'Languages you speak', 'French B2'],
    [{ languages: [SPOKEN[0], { language: 'en', level: 'B2' }] }, 'Languages you speak', 'English B2'],
    [{ languages: [SPOKEN[1]] }, 'Languages you speak', '− German'],
  ]);
});

test('a country is added once and removed', async () => {
  await act(() => render(<PermitsSetting permits={['FR', 'EU']} tell={tell} />, document.body));
  expect(options('Add a country')).not.toContain('FR');
  await choose('Add a country', 'IN');
  await remove('France');
  expect(tell.mock.calls).toEqual([
    [{ permits: ['FR', 'EU', 'IN'] }, 'Where you may work', 'India'],
    [{ permits: ['EU'] }, 'Where you may work', '− France'],
  ]);
});
