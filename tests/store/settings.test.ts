import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings } from '#src/store/change-settings.ts';
import { closeDatabase, database } from '#src/store/db.ts';
import { DEFAULTS, onSettings, settings, settingsFrom } from '#src/store/settings.ts';

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
});

describe('settings', () => {
  it('are the defaults until one is changed', async () => {
    expect(await settings()).toEqual(DEFAULTS);
    await changeSettings({ badge: false });
    await changeSettings({ keepDays: 90 });
    expect(await settings()).toEqual({ ...DEFAULTS, badge: false, keepDays: 90 });
  });

  it('are all kept where several are changed at once', async () => {
    await Promise.all([changeSettings({ badge: false }), changeSettings({ keepDays: 90 })]);
    expect(await settings()).toEqual({ ...DEFAULTS, badge: false, keepDays: 90 });
  });

  it('are read once for all who ask in one moment, and anew for whoever asks later', async () => {
    const { name } = await database();
    const reading = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const both = [settings(), settings()];
    expect(await Promise.all(both)).toEqual([DEFAULTS, DEFAULTS]);
    expect(reading.mock.contexts.filter((db) => (db as IDBDatabase).name === name)).toHaveLength(1);
    reading.mockRestore();
    const before = settings();
    await changeSettings({ badge: false });
    expect(await settings()).toEqual({ ...DEFAULTS, badge: false });
    expect(await before).toEqual(DEFAULTS);
  });

  it('are told to whoever follows them', async () => {
    const heard = vi.fn();
    const stop = onSettings(heard);
    await changeSettings({ theme: 'dark' });
    await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith({ ...DEFAULTS, theme: 'dark' }));
    stop();
    await changeSettings({ theme: 'light' });
    expect(heard).toHaveBeenCalledOnce();
  });

  it('are taken back as far as nobody has changed them since, and it is told whether any was', async () => {
    const undo = await changeSettings({ badge: false, keepDays: 90 });
    await changeSettings({ keepDays: 30 });
    expect(await undo()).toBe(true);
    expect(await settings()).toEqual({ ...DEFAULTS, keepDays: 30 });
    expect(await undo()).toBe(false);
  });

  it('lie where no content script can read or set them', async () => {
    await changeSettings({ theme: 'dark' });
    for (const area of ['local', 'sync'] as const)
      expect(await fakeBrowser.storage[area].get(null)).toEqual({});
    await fakeBrowser.storage.local.set({ settings: { ...DEFAULTS, scoresOnLists: true, sync: true } });
    expect(await settings()).toEqual({ ...DEFAULTS, theme: 'dark' });
  });

  it.each([
    [80, { core: 100, must: 100, nice: 100 }],
    [100, { core: 100, must: 100, nice: 0 }],
    [90, { core: 100, must: 100, nice: 44 }],
    [60, { core: 75, must: 75, nice: 200 }],
    [50, { core: 50, must: 50, nice: 200 }],
  ])('keep what must-haves were worth in the first version: %s of 100', (requiredWorth, emphasis) => {
    expect(settingsFrom({ requiredWorth })).toEqual({ ...DEFAULTS, emphasis });
    expect(settingsFrom({ requiredWorth, emphasis: DEFAULTS.emphasis })).toEqual(DEFAULTS);
  });

  it('pass over what is not valid', () => {
    const odd = {
      theme: 'pink',
      locale: 'no_tag_!',
      keepDays: -1,
      requiredWorth: 20,
      sitesOff: [1],
      more: 1,
    };
    expect(settingsFrom({ ...odd, badge: false })).toEqual({ ...DEFAULTS, badge: false });
    expect(settingsFrom(JSON.parse('{"__proto__": {"badge": false}}'))).toEqual(DEFAULTS);
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(Object.keys(settingsFrom(value)).sort()).toEqual(Object.keys(DEFAULTS).sort());
      }),
    );
  });
});
