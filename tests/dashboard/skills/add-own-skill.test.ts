import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addOwnAndTell } from '#src/dashboard/skills/add-own-skill.ts';
import { saveOwnSkill } from '#src/store/change-own-skills.ts';
import { closeDatabase } from '#src/store/db.ts';
import { ownSkills } from '#src/store/own-skills.ts';
import { trackedSkills } from '#src/store/tracked-skills.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(closeDatabase);

test('a renamed skill keeps its id, so one with its old name gets another', async () => {
  await saveOwnSkill({ id: 'own:frob', name: 'Renamed', aliases: [] });
  const done = await addOwnAndTell({ id: 'own:frob', name: 'Frob', aliases: [] });
  expect((await ownSkills()).map(({ id, name }) => [id, name])).toEqual([
    ['own:frob', 'Renamed'],
    ['own:frob-2', 'Frob'],
  ]);
  expect((await trackedSkills()).map(({ skill }) => skill)).toEqual(['own:frob-2']);
  await done.undo?.();
  expect((await ownSkills()).map(({ id }) => id)).toEqual(['own:frob']);
});

test('names that were added before stay beside new ones', async () => {
  await saveOwnSkill({ id: 'kubernetes', name: 'Kubernetes', aliases: ['k9s'] });
  await addOwnAndTell({ id: 'kubernetes', name: 'Kubernetes', aliases: ['kates'] });
  expect(await ownSkills()).toMatchObject([{ aliases: ['k9s', 'kates'] }]);
});
