import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings } from '#src/store/change-settings.ts';
import { syncReport, turnSyncOff } from '#src/store/sync-area.ts';
import { type Device, known, syncedDevices } from './synced-devices.ts';

let home: Device;
let work: Device;

beforeEach(async () => {
  ({ home, work } = await syncedDevices());
});

describe('the exchange', () => {
  it('writes nothing where there is nothing new, and nothing while it is off', async () => {
    await home.use(() => known('go'));
    await home.exchange();
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
    await home.exchange();
    expect(set).not.toHaveBeenCalled();
    await home.use(turnSyncOff);
    await home.exchange();
    expect(set).not.toHaveBeenCalled();
  });

  it('tells what the browser said when it refused, loses nothing, and goes on later', async () => {
    await home.use(() => known('go'));
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(
      new Error('MAX_WRITE_OPERATIONS_PER_HOUR'),
    );
    expect(await home.exchange()).toBe(false);
    expect((await home.use(syncReport)).trouble).toMatchObject({
      said: expect.stringContaining('MAX_WRITE_OPERATIONS_PER_HOUR'),
    });
    expect(await home.exchange()).toBe(true);
    expect(await home.use(syncReport)).toMatchObject({ trouble: null, left: 0 });
    await work.exchange();
    expect(await work.skills()).toEqual([['go', 'solid', '']]);
  });

  it('leaves nothing behind where it ended without being turned off', async () => {
    await home.use(() => known('go'));
    await home.exchange();
    await home.use(() => changeSettings({ sync: false }));
    await home.exchange();
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
    expect(await home.skills()).toHaveLength(1);
  });

  it('says that it is not done where the account cannot be emptied, and empties it the next time', async () => {
    await home.use(() => known('go'));
    await home.exchange();
    await home.use(() => changeSettings({ sync: false }));
    vi.spyOn(fakeBrowser.storage.sync, 'clear').mockRejectedValueOnce(new Error('refused'));
    expect(await home.exchange()).toBe(false);
    expect(await home.exchange()).toBe(true);
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
  });

  it('leaves alone what a newer version has written', async () => {
    await fakeBrowser.storage.sync.set({ format: 2, 'skills-0': 'as it is then' });
    await home.use(() => known('go'));
    await home.exchange();
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({ format: 2, 'skills-0': 'as it is then' });
    expect((await home.use(syncReport)).trouble).toEqual({ kind: 'newer' });
  });

  it('tells how many skills have no room', async () => {
    await home.use(() => known('go', 'x'.repeat(9000)));
    await home.exchange();
    expect((await home.use(syncReport)).left).toBe(1);
  });
});
