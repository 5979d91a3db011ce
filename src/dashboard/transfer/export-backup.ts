import { BackupWriter } from '#src/files/write-backup.ts';
import { database } from '#src/store/db.ts';
import { inBatches, type Readable } from '#src/store/in-batches.ts';
import type { Watch } from '#src/store/records/pause.ts';
import { LISTS } from '#src/store/records/record-formats.ts';
import { settings, withoutSync } from '#src/store/settings.ts';

/**
 * Exports everything stored as a backup, a snapshot read in batches so that the page stays responsive. Equal
 * contents give equal bytes. Rejects if the storage fails or the signal aborts.
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
      // A blob per batch, so that the browser can keep it out of memory.
      parts.push(new Blob([writer.records(name, batch)]));
      done += batch.length;
      progress(done / total);
    }
  }
  parts.push(writer.end(chosen));
  return new Blob(parts, { type: 'application/json' });
}
