import { changeAll } from '#src/store/change-all.ts';
import type { Contents } from '#src/transfer/backup-format.ts';
import { type Mode, planBackup } from '#src/transfer/plan-backup.ts';
import { type Picked, planSkills, type Years } from '#src/transfer/plan-skills.ts';
import type { Done } from '#src/ui/toast.tsx';
import { count } from '#src/ui/words.ts';

/** Imports the picked skills, all or none. */
export async function importSkillsAndTell(picked: Picked, mode: Mode, years: Years): Promise<Done> {
  let changed = 0;
  const undo = await changeAll((now) => {
    const changes = planSkills(now, picked, mode, years);
    changed = changes.tracked.size;
    return changes;
  }, 'as-of-now');
  return { said: `${count(changed, 'skill')} imported`, undo };
}

/** Takes over a backup, all or nothing. */
export async function importBackupAndTell(file: Contents, mode: Mode): Promise<Done> {
  const undo = await changeAll((now) => planBackup(now, file, mode), 'as-written');
  return { said: mode === 'replace' ? 'Everything replaced by the backup' : 'Backup added', undo };
}
