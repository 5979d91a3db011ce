import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { removeOwnSkill, saveOwnSkill } from '#src/store/change-own-skills.ts';
import { ownSkills } from '#src/store/own-skills.ts';
import { settings } from '#src/store/settings.ts';
import { syncReport, turnSyncOff } from '#src/store/sync-area.ts';
import { track, untrack } from '#src/store/track-skills.ts';
import { type Device, known, syncedDevices } from './synced-devices.ts';

let home: Device;
let work: Device;

beforeEach(async () => {
  ({ home, work } = await syncedDevices());
});

async function bothExchange(): Promise<void> {
  for (const device of [home, work, home]) await device.exchange();
}

describe('two browsers', () => {
  it('that changed different skills at once have both changes', async () => {
    await home.use(() => known('go'));
    await work.use(() => known('java', 'since Java 8'));
    await bothExchange();
    const both = [
      ['go', 'solid', ''],
      ['java', 'solid', 'since Java 8'],
    ];
    expect(await home.skills()).toEqual(both);
    expect(await work.skills()).toEqual(both);
  });

  it('that changed the same skill have the later change', async () => {
    await home.use(() => known('go'));
    await bothExchange();
    await work.use(() => known('go', 'at work'));
    await home.use(() => track([{ skill: 'go', level: 'expert', years: 3 }]));
    await bothExchange();
    expect(await work.skills()).toEqual([['go', 'expert', '']]);
    expect(await home.skills()).toEqual([['go', 'expert', '']]);
  });

  it('do not bring back what was removed', async () => {
    await home.use(() => known('go'));
    await bothExchange();
    await work.use(() => untrack(['go']));
    await work.exchange();
    await bothExchange();
    expect(await home.skills()).toEqual([]);
    await home.use(() => known('go', 'again'));
    await bothExchange();
    expect(await work.skills()).toEqual([['go', 'solid', 'again']]);
  });

  it('share the skills of one’s own, and that one is gone', async () => {
    const frob = { id: 'own:frob', name: 'Frob', aliases: ['frobber'] };
    await home.use(() => saveOwnSkill(frob));
    await bothExchange();
    expect(await work.use(ownSkills)).toMatchObject([frob]);
    await work.use(() => removeOwnSkill('own:frob'));
    await work.exchange();
    await bothExchange();
    expect(await home.use(ownSkills)).toEqual([]);
  });

  it('rest, though one of them says more of a skill than can be carried', async () => {
    await home.use(() => known('go', 'short'));
    await bothExchange();
    await home.use(() => known('go', 'x'.repeat(9000)));
    await bothExchange();
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
    await bothExchange();
    expect(set).not.toHaveBeenCalled();
    expect(await work.skills()).toEqual([['go', 'solid', 'short']]);
    expect(await home.skills()).toEqual([['go', 'solid', 'x'.repeat(9000)]]);
    expect(await home.use(syncReport)).toMatchObject({ left: 1, trouble: null });
    await work.use(() => known('go', 'shorter'));
    await work.exchange();
    await bothExchange();
    expect(await home.skills()).toEqual([['go', 'solid', 'shorter']]);
  });

  it('rest, though a row was planted that no record can hold', async () => {
    await home.use(() => known('go'));
    await bothExchange();
    await fakeBrowser.storage.sync.set({
      'skills-0': [['x'.repeat(4_500), 5, 2]],
      'skills-1': [['rust', 5, 2, null, null, '', ['']]],
    });
    await bothExchange();
    const set = vi.spyOn(fakeBrowser.storage.session, 'set');
    await bothExchange();
    expect(set.mock.calls.flatMap(([now]) => Object.keys(now as object))).not.toContain('changed:tracked');
    expect(await work.skills()).toEqual([['go', 'solid', '']]);
  });

  it('agree though one of their clocks is ahead', async () => {
    vi.mocked(Date.now).mockReturnValueOnce(Date.now() + 86_400_000);
    await home.use(() => known('go', 'tomorrow'));
    await bothExchange();
    await work.use(() => known('go', 'today'));
    await work.exchange();
    await bothExchange();
    expect(await home.skills()).toEqual([['go', 'solid', 'today']]);
  });

  it.each([
    ['ahead', 3_600_000],
    ['behind', -3_600_000],
  ])(
    'whose clocks are an hour apart (%s) agree on what the user did last, whichever they use',
    async (_how, by) => {
      home.ahead = by;
      const turns = [home, work, home, work, work, home];
      for (const [n, device] of turns.entries()) {
        await device.use(() => known('go', `note ${n}`));
        await device.use(() => (n % 2 === 0 ? known('rust', `note ${n}`) : untrack(['rust'])));
        await bothExchange();
        const expected = [
          ['go', 'solid', `note ${n}`],
          ...(n % 2 === 0 ? [['rust', 'solid', `note ${n}`]] : []),
        ];
        expect([await home.skills(), await work.skills()]).toEqual([expected, expected]);
      }
    },
  );

  it('whose clocks are an hour apart rest once they agree', async () => {
    home.ahead = 3_600_000;
    await home.use(() => known('go', 'home'));
    await work.use(() => known('go', 'work'));
    await bothExchange();
    expect(await work.skills()).toEqual(await home.skills());
    const carry = vi.spyOn(fakeBrowser.storage.sync, 'set');
    await bothExchange();
    expect(carry).not.toHaveBeenCalled();
  });

  it.each([
    ['the end of time', 8.64e15],
    ['a year ahead', 31_536_000_000],
  ])('remove a skill that was carried with a time of %s, in both', async (_what, ahead) => {
    await home.use(() => known('go'));
    await home.exchange();
    const [[key, rows]] = Object.entries(await fakeBrowser.storage.sync.get(null)).filter(([, item]) =>
      JSON.stringify(item).includes('"go"'),
    ) as [[string, unknown]];
    const forged = JSON.parse(JSON.stringify(rows).replace(/\["go",\d+/, `["go",${ahead}`));
    await fakeBrowser.storage.sync.set({ [key as string]: forged });
    await bothExchange();
    await work.use(() => untrack(['go']));
    await work.exchange();
    await bothExchange();
    expect([await home.skills(), await work.skills()]).toEqual([[], []]);
    await home.use(() => known('go', 'again'));
    await bothExchange();
    expect(await work.skills()).toEqual([['go', 'solid', 'again']]);
  });

  it('lose nothing when one overwrites what the other has just carried', async () => {
    await home.use(() => known('go'));
    await home.exchange();
    const before = await fakeBrowser.storage.sync.get(null);
    await home.use(() => known('go', 'lost on the way'));
    await home.exchange();
    await fakeBrowser.storage.sync.set(before);
    await bothExchange();
    expect(await work.skills()).toEqual([['go', 'solid', 'lost on the way']]);
  });

  it('stop together when one turns it off, keep their skills, and leave nothing behind', async () => {
    await home.use(() => known('go'));
    await bothExchange();
    await home.use(turnSyncOff);
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
    await work.exchange();
    await bothExchange();
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
    expect(await work.use(async () => (await settings()).sync)).toBe(false);
    expect(await work.use(syncReport)).toMatchObject({ ended: true, trouble: null });
    expect(await work.skills()).toEqual([['go', 'solid', '']]);
    expect(await home.skills()).toEqual([['go', 'solid', '']]);
  });
});
