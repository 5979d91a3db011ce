// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import BACKEND from '#data/roadmaps/backend.json' with { type: 'json' };
import { withPurposes } from '#src/dashboard/roadmap/roadmaps-section.tsx';
import { speak } from '#src/ui/words/speak.ts';
import { serveTexts } from '#tests/ui/served-texts.ts';

beforeEach(() => {
  serveTexts();
});
afterEach(async () => {
  await speak({ texts: 'en', numbers: 'en-GB' });
  vi.unstubAllGlobals();
});

test('a roadmap says in the page’s language what its sections are for', async () => {
  expect(await withPurposes(BACKEND)).toBe(BACKEND);
  await speak({ texts: 'de', numbers: 'de' });
  const { sections } = await withPurposes(BACKEND);
  expect(sections.map(({ id }) => id)).toEqual(BACKEND.sections.map(({ id }) => id));
  expect(sections.at(-1)?.purpose).toBe('Nach einigen Jahren in eine Richtung in die Tiefe gehen.');
});

test('one of the user’s own says what they wrote', async () => {
  await speak({ texts: 'de', numbers: 'de' });
  const own = { ...BACKEND, id: 'own:1' };
  expect(await withPurposes(own)).toBe(own);
});
