// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import IMPORT from '#data/texts/de/import.json?compiled';
import OPTIONS from '#data/texts/de/options.json?compiled';
import POPUP from '#data/texts/de/popup.json?compiled';
import SKILLS from '#data/texts/de/skills.json?compiled';
import { setTexts } from '#src/ui/words/t.ts';
import { clear, element, own, reset, show } from './skills-page.tsx';

beforeEach(reset);
afterEach(clear);

const GERMAN = { ...IMPORT, ...OPTIONS, ...POPUP, ...SKILLS };

test('rows that stand already speak another language as soon as the page does', async () => {
  await show([own('docker'), own('go', 'learning')]);
  expect(element('[aria-label="Select Docker"]')).not.toBeNull();
  await act(() => setTexts({ language: 'de', compiled: GERMAN, number: String }));
  expect(element('.page-head p').textContent).toBe(
    'Du kannst 1 Skill und lernst 1. Jede Änderung zählt sofort, in jeder Stelle.',
  );
  expect(element('[data-row="docker"] .tick').getAttribute('aria-label')).toBe('Docker auswählen');
  expect(element('[data-row="docker"] .end button').getAttribute('aria-label')).toBe('Docker entfernen');
});
