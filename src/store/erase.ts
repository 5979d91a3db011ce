import { browser } from '#src/browser.ts';
import { announce, TOPICS } from './changes.ts';
import { database } from './db.ts';
import { whileErasing } from './erasing.ts';
import { emptyCarried, NO_REPORT, oneAtATime, syncReport, tellSyncReport } from './sync-area.ts';

/**
 * Erases everything: skills, postings, roadmaps, settings, what the browser vendor's account carries, and the access
 * to further sites. Afterwards all is as on the first day. What is carried goes first: nothing can come back from there.
 * Rejects where a part refuses; what was erased until then stays erased, and it can be done again. Where only the
 * account refuses, all else is erased, and the background empties it as soon as it can. A posting that is being read is
 * erased too.
 */
export async function eraseEverything(): Promise<void> {
  await whileErasing(erase);
}

async function erase(): Promise<void> {
  const refusals: unknown[] = [];
  await oneAtATime(async () => {
    const { at } = await syncReport();
    await emptyCarried().catch((error: unknown) => refusals.push(error));
    await browser.storage.local.clear();
    await eraseDatabase();
    // A browser may have turned the account off; what was never carried is not there.
    if (at === null) refusals.length = 0;
    else if (refusals.length > 0) await tellSyncReport({ ...NO_REPORT, at });
  });
  await browser.storage.session.clear();
  await giveSitesBack();
  // A page keeps a copy of the theme where it can read it before it is drawn.
  globalThis.localStorage?.clear();
  for (const topic of TOPICS) await announce(topic);
  if (refusals.length > 0) throw refusals[0];
}

/** Empties every store rather than deleting the database: a page that has it open would hold that up. */
async function eraseDatabase(): Promise<void> {
  const db = await database();
  const stores = [...db.objectStoreNames];
  const tx = db.transaction(stores, 'readwrite');
  for (const name of stores) tx.objectStore(name).clear();
  await tx.done;
}

/** Takes back the access that the user gave to sites beyond the known portals, which Firefox lets go of as well. */
async function giveSitesBack(): Promise<void> {
  const portals =
    browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches ?? []) ?? [];
  const { origins = [] } = await browser.permissions.getAll();
  const given = origins.filter((origin) => !portals.includes(origin));
  await Promise.all(
    given.map((origin) => browser.permissions.remove({ origins: [origin] }).catch(() => false)),
  );
  await browser.scripting.unregisterContentScripts().catch(() => undefined);
}
