import { type Contents, LISTS, type ListName, type RecordOf } from './record-formats.ts';

/** All stored records. Of posting texts only the ids, because they are large and not needed. */
export type StoredLists = { [Name in Exclude<ListName, 'texts'>]: ReadonlyMap<string, RecordOf<Name>> } & {
  texts: ReadonlySet<string>;
};

/** The records to store by key; null deletes. */
export type Changes = { [Name in ListName]: Map<string, RecordOf<Name> | null> } & {
  /** The settings to store, or null to keep the current ones. */
  settings: Contents['settings'] | null;
};

/** Returns an empty set of changes. */
export function noChanges(): Changes {
  const lists = Object.fromEntries(LISTS.map((name) => [name, new Map()]));
  return { ...(lists as Omit<Changes, 'settings'>), settings: null };
}
