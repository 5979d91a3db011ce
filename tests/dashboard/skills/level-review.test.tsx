// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { database } from '#src/store/db.ts';
import { trackedSkills } from '#src/store/tracked-skills.ts';
import { clear, click, element, levelsAre, own, reset, show, undo } from './skills-page.tsx';

vi.mock('#src/messages.ts', () => ({ sendMessage: async () => [] }));

const LINE = 'Docker, Kubernetes (learning), Go, Jenkins';
const NOTICE = '.review-notice';
/** Levels as the reader of an earlier version took them from the line. */
const imported = () => [
  own('docker', 'solid'),
  own('kubernetes', 'solid'),
  own('go', 'learning'),
  own('jenkins', 'learning'),
];

beforeEach(reset);
afterEach(clear);

/** Shows the page over skills that an earlier version imported. */
async function showImported(): Promise<void> {
  const db = await database();
  for (const { skill } of imported()) await db.put('resume', { skill, lines: [LINE] });
  await show(imported());
}

const reviewed = async () => (await (await database()).get('values', 'levelsReviewed'))?.value;
const press = (name: string) =>
  act(() => {
    const all = [...element(NOTICE).querySelectorAll('button')];
    all.find(({ textContent }) => textContent === name)?.click();
  });

test('levels of an earlier import are offered, applied as picked, and taken back', async () => {
  await showImported();
  await vi.waitFor(() => element(NOTICE));
  await press('Review levels');
  const rows = [...document.querySelectorAll(`${NOTICE} li label`)].map(({ textContent }) => textContent);
  expect(rows).toEqual([
    'Kubernetesset to “Solid”, now read as “Learning”',
    'Goset to “Learning”, now read as “Solid”',
    'Jenkinsset to “Learning”, now read as “Solid”',
  ]);
  await click(`${NOTICE} li:last-child input`);
  await press('Change 2 levels');
  await levelsAre({ docker: 'solid', go: 'solid', jenkins: 'learning', kubernetes: 'learning' });
  await vi.waitFor(() => expect(document.querySelector(NOTICE)).toBeNull());
  await undo();
  await levelsAre({ docker: 'solid', go: 'learning', jenkins: 'learning', kubernetes: 'solid' });
  expect(await reviewed()).toBe(true);
});

test('a dismissed review changes nothing, and is not offered again', async () => {
  await showImported();
  await vi.waitFor(() => element(NOTICE));
  await press('Keep as they are');
  await vi.waitFor(() => expect(document.querySelector(NOTICE)).toBeNull());
  expect((await trackedSkills()).map(({ level }) => level)).toEqual([
    'solid',
    'learning',
    'learning',
    'solid',
  ]);
  expect(await reviewed()).toBe(true);
});

test('where nothing is to be reviewed, no later visit looks again', async () => {
  await (await database()).put('resume', { skill: 'docker', lines: [LINE] });
  await show([own('docker', 'solid'), own('kubernetes', 'learning')]);
  await vi.waitFor(async () => expect(await reviewed()).toBe(true));
  expect(document.querySelector(NOTICE)).toBeNull();
});
