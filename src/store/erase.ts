import { browser } from '#src/browser.ts';
import { announce, TOPICS } from './changes.ts';
import { database } from './db.ts';
import { whileErasing } from './erasing.ts';
import { emptyCarried, NO_REPORT, oneAtATime, syncReport, tellSyncReport } from './sync-area.ts';

/**
 * Erases everything: skills, postings, roadmaps, settings, synced data, and the permissions for further sites and notifications. Synced
 * data goes first, so that nothing comes back from it. Rejects if a part fails; the rest stays erased and it can
 * be retried. If only sync fails, the background empties it later. A posting being read is erased too.
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
    // The browser may have turned sync off; then there is nothing synced to erase.
    if (at === null) refusals.length = 0;
    else if (refusals.length > 0) await tellSyncReport({ ...NO_REPORT, at });
  });
  await browser.storage.session.clear();
  await givePermissionsBack();
  // Pages keep a copy of the theme here for the first paint.
  globalThis.localStorage?.clear();
  for (const topic of TOPICS) await announce(topic);
  if (refusals.length > 0) throw refusals[0];
}

/** Clears every store. Deleting the database would have to wait for open pages. */
async function eraseDatabase(): Promise<void> {
  const db = await database();
  const stores = [...db.objectStoreNames];
  const tx = db.transaction(stores, 'readwrite');
  for (const name of stores) tx.objectStore(name).clear();
  await tx.done;
}

/** Gives up permissions for sites beyond the built-in job sites, also in Firefox, and for notifications. */
async function givePermissionsBack(): Promise<void> {
  const portals =
    browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches ?? []) ?? [];
  const { origins = [], permissions = [] } = await browser.permissions.getAll();
  const given = origins.filter((origin) => !portals.includes(origin));
  await Promise.all(
    given.map((origin) => browser.permissions.remove({ origins: [origin] }).catch(() => false)),
  );
  if (permissions.includes('notifications'))
    await browser.permissions.remove({ permissions: ['notifications'] }).catch(() => false);
  await browser.scripting.unregisterContentScripts().catch(() => undefined);
}
