import { type Contents, LISTS, type ListName, type RecordOf } from './backup-format.ts';

/** All that is stored, but of the texts of postings only which there are: they are most of it, and never looked into. */
export type StoredLists = { [Name in Exclude<ListName, 'texts'>]: ReadonlyMap<string, RecordOf<Name>> } & {
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
