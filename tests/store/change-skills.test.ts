import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { namedId } from '#src/skills/own-skill.ts';
import { changeOwnSkill, removeOwnSkill, saveOwnSkill } from '#src/store/change-own-skills.ts';
import { changeSkills } from '#src/store/change-skills.ts';
import { onChange } from '#src/store/changes.ts';
import { closeDatabase, database } from '#src/store/db.ts';
import { ownSkills } from '#src/store/own-skills.ts';
import { track, untrack } from '#src/store/track-skills.ts';
import { trackedSkills } from '#src/store/tracked-skills.ts';

const FROB = { id: 'own:frob', name: 'Frob', aliases: [] };
const GO = { skill: 'go', level: 'solid', years: 2 } as const;
const noteOf = async (id: string) => (await trackedSkills()).find(({ skill }) => skill === id)?.note;
const removed = async () => (await (await database()).getAll('removed')).map(({ skill }) => skill);

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
});

it('what was removed is noted under a key of its own, and no longer where it is there again', async () => {
  await track([GO, { ...GO, skill: FROB.id }]);
  await saveOwnSkill(FROB);
  await untrack(['go', FROB.id]);
  await removeOwnSkill(FROB.id);
  expect(await removed()).toEqual(['go', 'names:own:frob', 'own:frob']);
  await track([GO]);
  await saveOwnSkill(FROB);
  expect(await removed()).toEqual(['own:frob']);
});

it('what is as it was is not written, and counts as no change', async () => {
  await track([GO]);
  const before = await trackedSkills();
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 9_000);
  expect((await track([GO])).changed).toBe(0);
  expect(await trackedSkills()).toEqual(before);
  expect((await untrack(['never'])).changed).toBe(0);
  expect(await removed()).toEqual([]);
  expect((await track([{ ...GO, years: 3 }])).changed).toBe(1);
});

it('tells of the lists that were changed, and of no other', async () => {
  const heard = { tracked: vi.fn(), own: vi.fn() };
  const stops = [onChange(['tracked'], heard.tracked), onChange(['own'], heard.own)];
  await track([GO]);
  expect([heard.tracked.mock.calls.length, heard.own.mock.calls.length]).toEqual([1, 0]);
  await saveOwnSkill(FROB);
  expect([heard.tracked.mock.calls.length, heard.own.mock.calls.length]).toEqual([1, 1]);
  await changeSkills(() => ({
    tracked: new Map([['go', null]]),
    own: new Map([[FROB.id, null]]),
  }));
  expect([heard.tracked.mock.calls.length, heard.own.mock.calls.length]).toEqual([2, 2]);
  for (const stop of stops) stop();
});

it('is taken back as far as nobody has changed it since, and says whether anything was', async () => {
  await track([{ ...GO, note: 'mine' }]);
  const { undo } = await track([
    { ...GO, note: 'new', years: 9 },
    { ...GO, skill: 'rust' },
  ]);
  await track([{ ...GO, note: 'newer', years: 9 }]);
  expect(await undo()).toBe(true);
  expect(await noteOf('go')).toBe('newer');
  expect(await trackedSkills()).toMatchObject([{ skill: 'go', years: 2 }]);
  expect(await undo()).toBe(false);
  const gone = await removeOwnSkill('own:never');
  expect(await gone.undo()).toBe(false);
});

it('what was removed comes back, with the names of an own skill', async () => {
  await track([{ ...GO, note: 'mine' }]);
  await saveOwnSkill(FROB);
  const back = [await untrack(['go']), await removeOwnSkill(FROB.id)];
  for (const { undo } of back) expect(await undo()).toBe(true);
  expect(await noteOf('go')).toBe('mine');
  expect(await ownSkills()).toMatchObject([FROB]);
  expect(await removed()).toEqual([]);
});

it('an own skill is changed from what it is now, and not where it is gone', async () => {
  await saveOwnSkill({ ...FROB, aliases: ['frb'] });
  await changeOwnSkill(FROB.id, ({ aliases }) => ({ aliases: [...aliases, 'fb'] }));
  expect(await ownSkills()).toMatchObject([{ ...FROB, aliases: ['frb', 'fb'] }]);
  await removeOwnSkill(FROB.id);
  expect((await changeOwnSkill(FROB.id, () => ({ name: 'Other' }))).changed).toBe(0);
  expect(await ownSkills()).toEqual([]);
});

it('what cannot be read is not there for a change', async () => {
  const db = await database();
  await db.put('tracked', { skill: 'odd', level: 'wizard' } as never);
  let seen: string[] = [];
  await changeSkills(({ tracked }) => {
    seen = [...tracked.keys()];
    return {};
  });
  expect(seen).toEqual([]);
  expect(await db.count('tracked')).toBe(1);
});

it('a tracked skill that only postings name becomes one of the user’s own, and Undo takes both back', async () => {
  const id = namedId('FrobWare');
  const { undo } = await track([{ ...GO, skill: id }]);
  expect(await ownSkills()).toEqual([expect.objectContaining({ id, name: 'FrobWare', aliases: [] })]);
  await track([{ ...GO, skill: id, years: 3 }]);
  expect(await ownSkills()).toHaveLength(1);
  await untrack([id]);
  expect(await ownSkills()).toHaveLength(1);
  await track([{ ...GO, skill: id }]);
  await undo();
  expect(await ownSkills()).toEqual([]);
});
