import { type Contents, LISTS, type ListName, type RecordOf } from './backup-format.ts';

/** All that is stored, but of the texts of postings only which there are: they are most of it, and never looked into. */
export type Stored = { [Name in Exclude<ListName, 'texts'>]: ReadonlyMap<string, RecordOf<Name>> } & {
  texts: ReadonlySet<string>;
};

/** What is to be stored under which key; null: nothing any more. */
export type Changes = { [Name in ListName]: Map<string, RecordOf<Name> | null> } & {
  /** The settings to take over, or null: they stay. */
  settings: Contents['settings'] | null;
};

/** Changes that change nothing yet. */
export function noChanges(): Changes {
  const lists = Object.fromEntries(LISTS.map((name) => [name, new Map()]));
  return { ...(lists as Omit<Changes, 'settings'>), settings: null };
}

/** Whether two records are the same, whatever the order of their fields. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}
