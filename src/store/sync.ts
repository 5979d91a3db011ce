import {
  type Entry,
  goneEntry,
  idOfOwn,
  ownEntry,
  type SyncState,
  timelyEntry,
  trackedEntry,
} from '#src/store/sync/entry.ts';
import { isLater } from '#src/store/sync/merge.ts';
import { allOrNone } from './all-or-none.ts';
import { announce } from './changes.ts';
import { database } from './db.ts';
import { isReadable, readableOf } from './readable.ts';

/** Returns everything that this browser has to sync. */
export async function knownHere(now = Date.now()): Promise<SyncState> {
  const tx = (await database()).transaction(['tracked', 'own', 'removed']);
  const [tracked, own, removed] = await Promise.all([
    tx.objectStore('tracked').getAll(),
    tx.objectStore('own').getAll(),
    tx.objectStore('removed').getAll(),
  ]);
  const entries = [
    ...readableOf('removed', removed).map(({ skill, changedAt }) => goneEntry(skill, changedAt)),
    ...readableOf('tracked', tracked).map(trackedEntry),
    ...readableOf('own', own).map(ownEntry),
  ];
  return new Map(entries.map((entry) => [entry.key, timelyEntry(entry, now)]));
}

/**
 * Stores the entries that are later than this browser's, all or none. Compares within the transaction, so a
 * concurrent change by the user is not overwritten.
 */
export async function takeOver(state: SyncState, now = Date.now()): Promise<void> {
  const here = await knownHere(now);
  const news = [...state.values()]
    .map((entry) => timelyEntry(entry, now))
    .filter((entry) => isNews(entry, here.get(entry.key)));
  if (news.length === 0) return;
  const tx = (await database()).transaction(['tracked', 'own', 'removed'], 'readwrite');
  const stores = {
    tracked: tx.objectStore('tracked'),
    own: tx.objectStore('own'),
    removed: tx.objectStore('removed'),
  };
  await allOrNone(tx, async () => {
    for (const entry of news) {
      const { key } = entry;
      const own = idOfOwn(key);
      const [skill, gone] = await Promise.all([
        own === null
          ? stores.tracked.get(key).then((found) => isReadable('tracked', found) && trackedEntry(found))
          : stores.own.get(own).then((found) => isReadable('own', found) && ownEntry(found)),
        stores.removed
          .get(key)
          .then((found) => isReadable('removed', found) && goneEntry(key, found.changedAt)),
      ]);
      const known = skill || gone;
      if (!isNews(entry, known ? timelyEntry(known, now) : undefined)) continue;
      if (entry.kind === 'tracked') await stores.tracked.put(entry.skill);
      else if (entry.kind === 'own') await stores.own.put(entry.own);
      else if (own === null) await stores.tracked.delete(key);
      else await stores.own.delete(own);
      if (entry.kind === 'gone') await stores.removed.put({ skill: key, changedAt: entry.changedAt });
      else await stores.removed.delete(key);
    }
  });
  await announce('tracked');
  if (news.some(({ key }) => idOfOwn(key) !== null)) await announce('own');
}

const isNews = (entry: Entry, known: Entry | undefined) => !known || isLater(entry, known);
