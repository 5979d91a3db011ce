import { changeTime } from '#src/skills/change-time.ts';
import type { OwnSkill } from '#src/skills/own-skill.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';

/** One thing that the user's browsers keep in step, under its key. That something was removed is carried too. */
export type Entry = { key: string; changedAt: number } & (
  | { kind: 'tracked'; skill: TrackedSkill }
  | { kind: 'own'; own: OwnSkill }
  | { kind: 'gone' }
);

/** All that one browser, or what lies between them, knows: by key. What is not in it, it says nothing of. */
export type SyncState = ReadonlyMap<string, Entry>;

const NAMES = 'names:';

/** The key of a skill of the user's own, or of names that the user added: the same id may be tracked besides. */
export const ownKey = (id: string): string => NAMES + id;

/** The id in such a key, or null for the key of a tracked skill. */
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

/** An entry with the time that counts: {@link changeTime}. */
export function timelyEntry(entry: Entry, now: number): Entry {
  const changedAt = changeTime(entry.changedAt, now);
  if (changedAt === entry.changedAt) return entry;
  if (entry.kind === 'tracked') return trackedEntry({ ...entry.skill, changedAt });
  return entry.kind === 'own' ? ownEntry({ ...entry.own, changedAt }) : goneEntry(entry.key, changedAt);
}

/** That something was removed, as an entry. */
export const goneEntry = (key: string, changedAt: number): Entry => ({ kind: 'gone', key, changedAt });
