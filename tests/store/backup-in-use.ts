import 'fake-indexeddb/auto';
import { exportBackup } from '#src/dashboard/transfer/export-backup.ts';
import { type BackupMode, planBackup } from '#src/files/plan-backup.ts';
import { readBackup } from '#src/files/read-backup.ts';
import { changeAll } from '#src/store/change-all.ts';
import { changeSettings } from '#src/store/change-settings.ts';
import type { Contents } from '#src/store/records/record-formats.ts';
import { track, untrack } from '#src/store/track-skills.ts';
import { contentsWith, keptPosting } from '#tests/files/contents.ts';
import { unwatched } from '#tests/files/world.ts';

export const exported = async () => (await exportBackup(unwatched())).text();
export const restore = (file: Contents, mode: BackupMode) =>
  changeAll((now) => planBackup(now, file, mode), 'as-written');
export const read = async (text: string) => (await readBackup(text, unwatched())).contents;

/** Fills a browser with contents that differ from the backup's. */
export async function inUse(): Promise<string> {
  await track([
    { skill: 'java', level: 'solid', years: 3 },
    { skill: 'python', level: 'basic', years: 1 },
    { skill: 'perl', level: 'basic', years: 1 },
  ]);
  await untrack(['perl']);
  await changeSettings({ theme: 'light' });
  await restore({ ...contentsWith(0), tracked: [], removed: [], postings: [keptPosting(900)] }, 'merge');
  return exported();
}
