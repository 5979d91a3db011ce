import { changeAll } from '#src/store/change-all.ts';
import { resumeOf } from '#src/store/profile.ts';
import { settings } from '#src/store/settings.ts';
import type { Contents } from '#src/transfer/backup-format.ts';
import { type BackupMode, planBackup } from '#src/transfer/plan-backup.ts';
import { type Picked, planSkills } from '#src/transfer/plan-skills.ts';
import { t } from '#src/ui/t.ts';
import type { Done } from '#src/ui/toast.tsx';

/** Imports the picked skills as they are shown, all or none; the lines of a résumé are kept for the active profile. */
export async function importSkillsAndTell(picked: Picked, mode: BackupMode): Promise<Done> {
  let changed = 0;
  const resume = resumeOf(await settings());
  const undo = await changeAll((now) => {
    const changes = planSkills(now, { ...picked, resume }, mode, 'exact');
    changed = changes.tracked.size;
    return changes;
  }, 'as-of-now');
  const said = changed > 0 ? t('import.done', { n: changed }) : t('import.lines-kept');
  return { said, undo };
}

/** Takes over a backup, all or nothing. */
export async function importBackupAndTell(file: Contents, mode: BackupMode): Promise<Done> {
  const undo = await changeAll((now) => planBackup(now, file, mode), 'as-written');
  return { said: t(mode === 'replace' ? 'backup.replaced' : 'backup.added'), undo };
}
