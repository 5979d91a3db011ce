import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import BACKEND from '#data/roadmaps/backend.json' with { type: 'json' };
import type { Roadmap } from '#src/insights/roadmap/roadmap.ts';
import { onChange } from '#src/store/changes.ts';
import { roadmapById } from '#src/store/chosen-roadmap.ts';
import { closeDatabase, database } from '#src/store/db.ts';
import { changeOwnRoadmap, ownRoadmaps, removeOwnRoadmap, saveOwnRoadmap } from '#src/store/own-roadmaps.ts';

const MINE: Roadmap = {
  id: 'own:1',
  title: 'Mine',
  sections: [{ id: 's', title: 'S', purpose: '', steps: ['git', { choose: [['aws'], ['azure']] }] }],
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

afterEach(closeDatabase);

test('roadmaps of one’s own are kept by title, changed, and removed', async () => {
  await saveOwnRoadmap({ ...MINE, title: 'Zebra' });
  await saveOwnRoadmap({ ...MINE, id: 'own:2', title: 'Apple' });
  expect((await ownRoadmaps()).map(({ title }) => title)).toEqual(['Apple', 'Zebra']);
  await saveOwnRoadmap(MINE);
  expect(await roadmapById('own:1')).toEqual(MINE);
  await removeOwnRoadmap('own:1');
  expect((await ownRoadmaps()).map(({ id }) => id)).toEqual(['own:2']);
});

test('those of one title are told by id', async () => {
  for (const id of ['own:b', 'own:c', 'own:a']) await saveOwnRoadmap({ ...MINE, id });
  expect((await ownRoadmaps()).map(({ id }) => id)).toEqual(['own:a', 'own:b', 'own:c']);
});

test('a change is made to what stands there now, told, and taken back alone', async () => {
  await saveOwnRoadmap(MINE);
  const heard = vi.fn();
  const stop = onChange(['roadmaps'], heard);
  const undo = await changeOwnRoadmap(MINE, { ...MINE, title: 'Ours' });
  // Another page still shows the old version.
  const [section] = MINE.sections;
  await changeOwnRoadmap(MINE, { ...MINE, sections: [{ ...section, title: 'T' } as never] });
  expect(await ownRoadmaps()).toMatchObject([{ title: 'Ours', sections: [{ title: 'T' }] }]);
  expect(await undo()).toBe(true);
  expect(await ownRoadmaps()).toMatchObject([{ title: 'Mine', sections: [{ title: 'T' }] }]);
  expect(heard).toHaveBeenCalledTimes(3);
  expect(await undo()).toBe(false);
  expect(heard).toHaveBeenCalledTimes(3);
  stop();
});

test('a change is refused where both changed the same, or it is gone', async () => {
  await saveOwnRoadmap({ ...MINE, title: 'Theirs' });
  await expect(changeOwnRoadmap(MINE, { ...MINE, title: 'Ours' })).rejects.toThrow('changed elsewhere');
  expect(await ownRoadmaps()).toMatchObject([{ title: 'Theirs' }]);
  await removeOwnRoadmap(MINE.id);
  await expect(changeOwnRoadmap(MINE, { ...MINE, title: 'Ours' })).rejects.toThrow('changed elsewhere');
  expect(await ownRoadmaps()).toEqual([]);
});

test('every part of the extension hears of a change', async () => {
  const heard = vi.fn();
  const stop = onChange(['roadmaps'], heard);
  await saveOwnRoadmap(MINE);
  await removeOwnRoadmap(MINE.id);
  expect(heard).toHaveBeenCalledTimes(2);
  stop();
});

test('what is gone gives way to the backend roadmap', async () => {
  expect(await roadmapById('own:gone')).toEqual(BACKEND);
  expect(await roadmapById('frontend')).toMatchObject({ id: 'frontend' });
});

test('no roadmap of one’s own takes the place of a built-in one, or holds what is none', async () => {
  await expect(saveOwnRoadmap({ ...MINE, id: 'backend' })).rejects.toThrow('no roadmap of one’s own');
  await expect(saveOwnRoadmap({ ...MINE, title: '' })).rejects.toThrow();
  expect(await ownRoadmaps()).toEqual([]);
});

test('one under the id of a built-in roadmap, as a file may bring it, is passed over', async () => {
  await (await database()).put('roadmaps', { ...MINE, id: 'backend' });
  expect(await ownRoadmaps()).toEqual([]);
  expect(await roadmapById('backend')).toEqual(BACKEND);
});

test('one that cannot be read is passed over, and stays stored', async () => {
  const db = await database();
  await db.put('roadmaps', { id: 'own:odd', chapters: [] } as unknown as Roadmap);
  await saveOwnRoadmap(MINE);
  expect(await ownRoadmaps()).toEqual([MINE]);
  expect(await roadmapById('own:odd')).toEqual(BACKEND);
  expect(await db.getKey('roadmaps', 'own:odd')).toBe('own:odd');
});
