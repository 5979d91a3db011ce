import { LISTS } from '#src/transfer/backup-format.ts';
import type { Watch } from '#src/transfer/pause.ts';
import { BackupWriter } from '#src/transfer/write-backup.ts';
import { database } from './db.ts';
import { inBatches, type Readable } from './in-batches.ts';
import { settings, withoutSync } from './settings.ts';

/**
 * All that is stored, as a backup: read from one moment of the database, batch by batch, so that a page stays alive
 * meanwhile. The same contents make the same bytes. Rejects where the storage fails or the signal is aborted.
 */
export async function exportBackup({ signal, progress }: Watch): Promise<Blob> {
  const chosen = withoutSync(await settings());
  const tx = (await database()).transaction(LISTS);
  const sizes = await Promise.all(LISTS.map((name) => tx.objectStore(name).count()));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const writer = new BackupWriter();
  const parts: BlobPart[] = [writer.head()];
  let done = 0;
  for (const name of LISTS) {
    parts.push(writer.list(name));
    for await (const batch of inBatches(tx.objectStore(name) as Readable)) {
      signal.throwIfAborted();
      // A blob of its own: the browser may keep it out of the page's memory.
      parts.push(new Blob([writer.records(name, batch)]));
      done += batch.length;
      progress(done / total);
    }
  }
  parts.push(writer.end(chosen));
  return new Blob(parts, { type: 'application/json' });
}
