import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { EVEN_EMPHASIS } from '#src/match/score.ts';
import { changeSettings } from '#src/store/change-settings.ts';
import { closeDatabase } from '#src/store/db.ts';
import { MOST_PROFILES } from '#src/store/profile.ts';
import { addProfile, removeProfile, renameProfile, switchProfile } from '#src/store/profiles.ts';
import { DEFAULTS, type Settings, settings, settingsFrom, withoutSync } from '#src/store/settings.ts';

const HARD = { core: 200, must: 100, nice: 0 };
const SOFT = { core: 100, must: 50, nice: 150 };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
});
afterEach(closeDatabase);

const addData = () => addProfile('Data', 'Backend', { roadmap: 'data-engineering', emphasis: HARD });
const brief = ({ profiles, profile, roadmap, emphasis }: Settings) => ({
  active: profiles.find(({ id }) => id === profile)?.name ?? null,
  all: profiles.map(({ name }) => name),
  roadmap,
  emphasis,
});
const now = async () => brief(await settings());
const idOf = async (name: string) => (await settings()).profiles.find((one) => one.name === name)?.id ?? '';

describe('profiles', () => {
  test('are none at first: the settings of before are as they were', () => {
    const before = { theme: 'dark', roadmap: 'devops', emphasis: HARD };
    expect(settingsFrom(before)).toEqual({ ...DEFAULTS, ...before });
    expect(brief(settingsFrom(before))).toMatchObject({ active: null, all: [] });
  });

  test('what was there becomes the first where a second is added, and the second counts', async () => {
    await changeSettings({ roadmap: 'devops', emphasis: SOFT });
    const undo = await addData();
    expect(await now()).toEqual({
      active: 'Data',
      all: ['Backend', 'Data'],
      roadmap: 'data-engineering',
      emphasis: HARD,
    });
    expect(await undo()).toBe(true);
    expect(await settings()).toEqual({ ...DEFAULTS, roadmap: 'devops', emphasis: SOFT });
    expect(await undo()).toBe(false);
  });

  test('each keeps the roadmap and the weights that were set while it was active', async () => {
    await addData();
    await changeSettings({ emphasis: SOFT });
    await switchProfile(await idOf('Backend'));
    expect(await now()).toMatchObject({ active: 'Backend', roadmap: 'backend', emphasis: EVEN_EMPHASIS });
    await changeSettings({ roadmap: 'devops' });
    await switchProfile(await idOf('Data'));
    expect(await now()).toMatchObject({ active: 'Data', roadmap: 'data-engineering', emphasis: SOFT });
    await switchProfile(await idOf('Backend'));
    expect(await now()).toMatchObject({ active: 'Backend', roadmap: 'devops', emphasis: EVEN_EMPHASIS });
  });

  test('a switch is taken back, and what was set meanwhile stays with its profile', async () => {
    await addData();
    const undo = await switchProfile(await idOf('Backend'));
    await changeSettings({ emphasis: SOFT });
    expect(await undo()).toBe(true);
    expect(await now()).toMatchObject({ active: 'Data', emphasis: HARD });
    await switchProfile(await idOf('Backend'));
    expect(await now()).toMatchObject({ emphasis: SOFT });
    expect(await undo()).toBe(true);
    expect(await undo()).toBe(false);
  });

  test('one is removed, and comes back in its place; of two the other needs no name', async () => {
    await addData();
    await addProfile('Rust', '', { roadmap: 'embedded', emphasis: SOFT });
    const putBack = await removeProfile(await idOf('Data'));
    expect(await now()).toMatchObject({ active: 'Rust', all: ['Backend', 'Rust'] });
    expect(await putBack()).toBe(true);
    expect(await now()).toMatchObject({ active: 'Rust', all: ['Backend', 'Data', 'Rust'] });
    await removeProfile(await idOf('Data'));
    const alone = await removeProfile(await idOf('Rust'));
    expect(await settings()).toEqual(DEFAULTS);
    await changeSettings({ roadmap: 'mobile' });
    expect(await alone()).toBe(true);
    expect(await now()).toMatchObject({ active: 'Rust', all: ['Backend', 'Rust'], roadmap: 'embedded' });
    await switchProfile(await idOf('Backend'));
    expect(await now()).toMatchObject({ roadmap: 'mobile' });
  });

  test('one is called otherwise, and never nothing', async () => {
    await addData();
    const undo = await renameProfile(await idOf('Data'), '  Data platforms ');
    expect((await now()).all).toEqual(['Backend', 'Data platforms']);
    await undo();
    expect((await now()).all).toEqual(['Backend', 'Data']);
    await expect(renameProfile(await idOf('Data'), ' ')).rejects.toThrow('name');
    await expect(addProfile(' ', 'x', { roadmap: 'mobile', emphasis: EVEN_EMPHASIS })).rejects.toThrow(
      'name',
    );
    expect((await now()).all).toEqual(['Backend', 'Data']);
  });

  test('one that is not there is not removed, and nothing of the others changes', async () => {
    await addData();
    await addProfile('Web', '', { roadmap: 'frontend', emphasis: SOFT });
    const before = await settings();
    const undo = await removeProfile('never');
    expect(await settings()).toEqual(before);
    expect(await undo()).toBe(false);
    const back = await removeProfile(await idOf('Backend'));
    expect(await now()).toMatchObject({ active: 'Web', all: ['Data', 'Web'] });
    expect(await back()).toBe(true);
    expect(await settings()).toEqual(before);
    expect(await back()).toBe(false);
  });

  test('a name that is too long is cut', async () => {
    await addProfile('n'.repeat(50), ' Backend ', { roadmap: 'devops', emphasis: HARD });
    expect((await now()).all).toEqual(['Backend', 'n'.repeat(40)]);
  });

  test('are in a backup, and come back from it as they were', async () => {
    await addData();
    const kept = withoutSync(await settings());
    expect(settingsFrom(JSON.parse(JSON.stringify(kept)))).toEqual(await settings());
  });

  test('are no more than can be', async () => {
    for (let n = 1; n < MOST_PROFILES; n++)
      await addProfile(`P${n}`, 'First', { roadmap: 'qa', emphasis: EVEN_EMPHASIS });
    await expect(addData()).rejects.toThrow('as many');
    expect((await now()).all).toHaveLength(MOST_PROFILES);
  });

  test('one whose place was taken stays away, and no other goes for it', async () => {
    for (let n = 1; n < MOST_PROFILES; n++)
      await addProfile(`P${n}`, 'First', { roadmap: 'qa', emphasis: EVEN_EMPHASIS });
    const putBack = await removeProfile(await idOf('P1'));
    await addData();
    const full = await settings();
    expect(await putBack()).toBe(false);
    expect(await settings()).toEqual(full);
    await removeProfile(await idOf('Data'));
    expect(await putBack()).toBe(true);
    expect((await now()).all).toContain('P1');
  });

  test('stay true to themselves, whatever is done and taken back in any order', async () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('add' as const), n: fc.nat(3) }),
      fc.record({ do: fc.constantFrom('switch', 'remove', 'undo') as fc.Arbitrary<'switch'>, n: fc.nat(5) }),
      fc.record({ do: fc.constant('set' as const), n: fc.nat(3) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        await closeDatabase();
        globalThis.indexedDB = new IDBFactory();
        const undos: (() => Promise<unknown>)[] = [];
        for (const { do: deed, n } of steps) {
          const { profiles } = await settings();
          const id = profiles[n % Math.max(1, profiles.length)]?.id ?? 'none';
          undos.push(await deeds(deed as string, n, id, undos));
          const all = await settings();
          expect(all).toEqual(settingsFrom(structuredClone(all)));
          expect(all.profiles).not.toHaveLength(1);
          const active = all.profiles.find((one) => one.id === all.profile);
          if (all.profiles.length > 0) {
            expect(active).toMatchObject({ roadmap: all.roadmap, emphasis: all.emphasis });
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

async function deeds(deed: string, n: number, id: string, undos: (() => Promise<unknown>)[]) {
  if (deed === 'add') return adding(n);
  if (deed === 'switch') return switchProfile(id);
  if (deed === 'remove') return removeProfile(id);
  if (deed === 'set') return changeSettings({ roadmap: `s${n}`, emphasis: n % 2 ? HARD : SOFT });
  await undos[n % Math.max(1, undos.length)]?.();
  return async () => false;
}

/** Adds a profile; it must be refused exactly when there are too many. */
async function adding(n: number) {
  const { length } = (await settings()).profiles;
  const added = addProfile(`P${n}`, 'First', { roadmap: `r${n}`, emphasis: HARD });
  if (length < MOST_PROFILES) return added;
  await expect(added).rejects.toThrow('as many');
  return async () => false;
}

describe('the profiles of a file', () => {
  const valid = { id: 'a', name: 'A', roadmap: 'mobile', emphasis: HARD };
  const other = { id: 'b', name: 'B', roadmap: 'security', emphasis: SOFT };

  test('count where they are valid; the active one goes by what the settings say', () => {
    const odd = [
      valid,
      { ...other, id: 'a' },
      { ...other, emphasis: { core: 0 } },
      7,
      null,
      // A newer version may have more fields.
      { ...other, more: 1 },
    ];
    const read = settingsFrom({ roadmap: 'devops', profiles: odd, profile: 'b' });
    expect(read.profiles).toEqual([valid, { ...other, more: 1, roadmap: 'devops', emphasis: EVEN_EMPHASIS }]);
    expect(read).toMatchObject({ profile: 'b', roadmap: 'devops' });
  });

  test('begin with the first where none of them is active', () => {
    expect(settingsFrom({ roadmap: 'devops', profiles: [valid, other], profile: 'x' })).toMatchObject({
      profile: 'a',
      roadmap: 'mobile',
      emphasis: HARD,
    });
  });

  test('are none where there is but one', () => {
    expect(settingsFrom({ roadmap: 'devops', profiles: [valid], profile: 'a' })).toMatchObject({
      profiles: [],
      profile: '',
      roadmap: 'devops',
    });
  });
});
