import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SKILL_DEFAULTS } from '#src/skills/tracked-skill.ts';
import { removeOwnSkill, saveOwnSkill } from '#src/store/change-own-skills.ts';
import { onChange } from '#src/store/changes.ts';
import { closeDatabase, database } from '#src/store/db.ts';
import { ownSkills } from '#src/store/own-skills.ts';
import { type Entry, goneEntry, ownEntry, ownKey, trackedEntry } from '#src/store/sync/entry.ts';
import { knownHere, takeOver } from '#src/store/sync.ts';
import { track, untrack } from '#src/store/track-skills.ts';
import { trackedSkills } from '#src/store/tracked-skills.ts';

const go = (note: string, changedAt: number) =>
  trackedEntry({ skill: 'go', level: 'solid', years: null, ...SKILL_DEFAULTS, note, changedAt });
const frob = (name: string, changedAt: number) => ownEntry({ id: 'own:frob', name, aliases: [], changedAt });
const takeAll = (...entries: Entry[]) => takeOver(new Map(entries.map((entry) => [entry.key, entry])));
/** Runs something as if it happened at that moment. */
async function at<T>(moment: number, act: () => Promise<T>): Promise<T> {
  const clock = vi.spyOn(Date, 'now').mockReturnValue(moment);
  const done = await act();
  clock.mockRestore();
  return done;
}
const notes = async () => (await trackedSkills()).map(({ note }) => note);
const names = async () => (await ownSkills()).map(({ name }) => name);

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
});

describe('what another browser carried', () => {
  it('is taken over where it is later, and left where it is not', async () => {
    await takeAll(go('theirs', 5), frob('Frob', 5));
    expect([await notes(), await names()]).toEqual([['theirs'], ['Frob']]);
    await takeAll(go('older', 4), frob('Older', 4));
    expect([await notes(), await names()]).toEqual([['theirs'], ['Frob']]);
    await takeAll(go('later', 6), frob('Later', 6));
    expect([await notes(), await names()]).toEqual([['later'], ['Later']]);
  });

  it('takes away what was removed there, and brings back what is there again', async () => {
    await takeAll(go('theirs', 5), frob('Frob', 5));
    const gone = [goneEntry('go', 6), goneEntry(ownKey('own:frob'), 6)];
    await takeAll(...gone);
    expect([await notes(), await names()]).toEqual([[], []]);
    expect([...(await knownHere()).values()]).toEqual(gone);
    await takeAll(go('again', 7), frob('Again', 7));
    expect([...(await knownHere()).values()]).toEqual([go('again', 7), frob('Again', 7)]);
  });

  it('overwrites nothing that is changed here meanwhile', async () => {
    await takeAll(go('before', 1), frob('Before', 1));
    await at(9, () =>
      Promise.all([
        takeAll(go('theirs', 5), frob('Theirs', 5)),
        track([{ skill: 'go', level: 'solid', note: 'mine' }]),
        saveOwnSkill({ id: 'own:frob', name: 'Mine', aliases: [] }),
      ]),
    );
    expect([await notes(), await names()]).toEqual([['mine'], ['Mine']]);
  });

  it('brings nothing back that is removed here meanwhile', async () => {
    await takeAll(go('before', 1), frob('Before', 1));
    await at(9, () =>
      Promise.all([takeAll(go('theirs', 5), frob('Theirs', 5)), untrack(['go']), removeOwnSkill('own:frob')]),
    );
    expect([await notes(), await names()]).toEqual([[], []]);
  });

  it('takes the place of what cannot be read', async () => {
    await (await database()).put('tracked', { skill: 'go', level: 'wizard', changedAt: 9 } as never);
    await takeAll(go('theirs', 5));
    expect(await notes()).toEqual(['theirs']);
  });

  it('is told where it is news, of the lists that it is in', async () => {
    const told: string[] = [];
    const stops = (['tracked', 'own'] as const).map((topic) => onChange([topic], () => told.push(topic)));
    await takeAll(go('theirs', 5));
    expect(told).toEqual(['tracked']);
    await takeAll(go('theirs', 5));
    expect(told).toEqual(['tracked']);
    await takeAll(go('later', 6), frob('Frob', 5));
    expect(told.sort()).toEqual(['own', 'tracked', 'tracked']);
    for (const stop of stops) stop();
  });
});
