import { changeTime } from '#src/skills/change-time.ts';
import type { OwnSkill } from '#src/skills/own-skill.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';

/** A synced record with its key. A removal is a record too. */
export type Entry = { key: string; changedAt: number } & (
  | { kind: 'tracked'; skill: TrackedSkill }
  | { kind: 'own'; own: OwnSkill }
  | { kind: 'gone' }
);

/** The records that a browser or the sync storage has, by key. A missing key means nothing is known of it. */
export type SyncState = ReadonlyMap<string, Entry>;

const NAMES = 'names:';

/** Returns the key of the user's own skill or names, different from the key of the tracked skill with that id. */
export const ownKey = (id: string): string => NAMES + id;

/** Returns the id in such a key, or null for a tracked skill's key. */
export const idOfOwn = (key: string): string | null =>
  key.startsWith(NAMES) ? key.slice(NAMES.length) : null;

/** A tracked skill as an entry. */
export const trackedEntry = (skill: TrackedSkill): Entry => ({
  kind: 'tracked',
  key: skill.skill,
  changedAt: skill.changedAt,
  skill,
});

/** A skill of the user's own as an entry. */
export const ownEntry = (own: OwnSkill): Entry => ({
  kind: 'own',
  key: ownKey(own.id),
  changedAt: own.changedAt,
  own,
});

/** Returns the entry with its effective time, see {@link changeTime}. */
export function timelyEntry(entry: Entry, now: number): Entry {
  const changedAt = changeTime(entry.changedAt, now);
  if (changedAt === entry.changedAt) return entry;
  if (entry.kind === 'tracked') return trackedEntry({ ...entry.skill, changedAt });
  return entry.kind === 'own' ? ownEntry({ ...entry.own, changedAt }) : goneEntry(entry.key, changedAt);
}

/** Makes the entry for a removal. */
export const goneEntry = (key: string, changedAt: number): Entry => ({ kind: 'gone', key, changedAt });
