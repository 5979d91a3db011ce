import { allOrNone } from './all-or-none.ts';
import { changeSettings } from './change-settings.ts';
import { announce } from './changes.ts';
import { database } from './db.ts';
import { LONGEST_NAME, MOST_PROFILES, type OfProfile, type Profile, settingsOfProfile } from './profile.ts';
import { type ChangedLines, forgetProfileLines, type LineStore, restoreLines } from './resume-lines.ts';
import { type Settings, settings, settingsFrom } from './settings.ts';
import type { Undo } from './undo.ts';

/** Activates another profile. Undo goes back while it is still active. */
export async function switchProfile(id: string): Promise<Undo> {
  let before = '';
  await changeSettings((now) => {
    before = now.profile;
    return activating(now, id);
  });
  return () => whereChanged((now) => (now.profile === id ? activating(now, before) : {}));
}

/**
 * Adds a profile and activates it. The unnamed one before it becomes the first, named `first`. Undo removes it
 * and activates the profile before it again. Rejects if there are too many or the name is invalid.
 */
export async function addProfile(name: string, first: string, of: OfProfile): Promise<Undo> {
  const made: Profile = { id: crypto.randomUUID(), name: named(name), ...of };
  let last = '';
  await changeSettings(({ profiles, profile, roadmap, emphasis }) => {
    last = profile;
    if (profiles.length >= MOST_PROFILES) throw new Error('There are as many profiles as can be');
    const before = profiles.length > 0 ? profiles : [{ id: FIRST, name: named(first), roadmap, emphasis }];
    return { profiles: [...before, made], ...settingsOfProfile(made) };
  });
  return async () => (await removing(made.id, last)) !== null;
}

export async function renameProfile(id: string, name: string): Promise<Undo> {
  return changeSettings(({ profiles }) => ({
    profiles: profiles.map((one) => (one.id === id ? { ...one, name: named(name) } : one)),
  }));
}

/** Removes a profile with its résumé lines. Skills and postings stay. If one is left, it no longer needs a name. */
export async function removeProfile(id: string): Promise<Undo> {
  return (await removing(id)) ?? (async () => false);
}

/**
 * Removes a profile and its lines in one transaction; returns null if it is missing or the only one. `next`: the
 * one to activate in its place.
 */
async function removing(id: string, next?: string): Promise<Undo | null> {
  let gone: Pick<Settings, 'profiles' | 'profile'> = { profiles: [], profile: '' };
  let lines: ChangedLines[] = [];
  const isRemoved = await changeWithLines(
    (now) => {
      gone = { profiles: now.profiles, profile: now.profile };
      return without(now, id, next);
    },
    async (store) => {
      const ids = gone.profiles.map((one) => one.id);
      lines = await forgetProfileLines(store, id, ids);
    },
  );
  if (!isRemoved) return null;
  return () =>
    changeWithLines(
      (now) => putBack(now, gone, id),
      (store) => restoreLines(store, lines),
    );
}

/** Changes the settings and, if they change, the résumé lines, all or none. Returns whether they changed. */
async function changeWithLines(
  change: (now: Settings) => Partial<Settings>,
  changeLines: (store: LineStore) => Promise<unknown>,
): Promise<boolean> {
  // Migrates settings of an old version first, which cannot happen within the transaction.
  await settings();
  const tx = (await database()).transaction(['values', 'resume'], 'readwrite');
  const isChanged = await allOrNone(tx, async () => {
    const values = tx.objectStore('values');
    const now = settingsFrom((await values.get('settings'))?.value);
    const changed = change(now);
    if (Object.keys(changed).length === 0) return false;
    await values.put({ name: 'settings', value: settingsFrom({ ...now, ...changed }) });
    await changeLines(tx.objectStore('resume'));
    return true;
  });
  if (!isChanged) return false;
  await announce('settings');
  await announce('resume');
  return true;
}

/** The id given to the profile that existed before there were several. */
const FIRST = 'first';

const named = (name: string) => {
  const plain = name.trim().slice(0, LONGEST_NAME);
  if (plain === '') throw new Error('A profile needs a name');
  return plain;
};

function activating({ profiles }: Settings, id: string): Partial<Settings> {
  const profile = profiles.find((one) => one.id === id);
  return profile ? settingsOfProfile(profile) : {};
}

function without({ profiles, profile }: Settings, id: string, next?: string): Partial<Settings> {
  const left = profiles.filter((one) => one.id !== id);
  const other = left.find((one) => one.id === next) ?? left[0];
  if (!other || left.length === profiles.length) return {};
  return { profiles: left, ...(profile === id ? settingsOfProfile(other) : {}) };
}

/**
 * Restores a profile at its old position, unless there are too many by now. If the last remaining one lost its
 * name, that comes back too.
 */
function putBack(now: Settings, gone: Pick<Settings, 'profiles' | 'profile'>, id: string): Partial<Settings> {
  const back = gone.profiles.find((one) => one.id === id);
  if (!back || now.profiles.some((one) => one.id === id) || now.profiles.length >= MOST_PROFILES) return {};
  const others = now.profiles.length > 0 ? now.profiles : othersOf(gone.profiles, id, now);
  const place = gone.profiles.indexOf(back);
  const profiles = [...others.slice(0, place), back, ...others.slice(place)];
  if (gone.profile === id) return { profiles, ...settingsOfProfile(back) };
  return { profiles, profile: now.profile || gone.profile };
}

/** Returns the other profiles. A single remaining one takes the current settings. */
const othersOf = (profiles: readonly Profile[], id: string, { roadmap, emphasis }: Settings): Profile[] =>
  profiles.filter((one) => one.id !== id).map((one) => ({ ...one, roadmap, emphasis }));

/** Changes the settings and returns whether they changed. */
async function whereChanged(change: (now: Settings) => Partial<Settings>): Promise<boolean> {
  let isChanged = false;
  await changeSettings((now) => {
    const changed = change(now);
    isChanged = Object.keys(changed).length > 0;
    return changed;
  });
  return isChanged;
}
