import { type BackupMode, planBackup } from '#src/files/plan-backup.ts';
import { type Picked, planSkills } from '#src/files/plan-skills.ts';
import { changeAll } from '#src/store/change-all.ts';
import { storeLevelsReviewed } from '#src/store/levels-to-review.ts';
import { resumeOf } from '#src/store/profile.ts';
import type { Contents } from '#src/store/records/record-formats.ts';
import { PRIVACY_SETTINGS, type PrivacySetting, settings } from '#src/store/settings.ts';
import type { Done } from '#src/ui/components/toast.tsx';
import { t } from '#src/ui/words/t.ts';

/** Imports the picked skills as shown, all or none. The lines of a résumé are stored for the active profile. */
export async function importSkillsAndTell(picked: Picked, mode: BackupMode): Promise<Done> {
  let changed = 0;
  let isFirst = false;
  const resume = resumeOf(await settings());
  const undo = await changeAll((now) => {
    const changes = planSkills(now, { ...picked, resume }, mode, 'exact');
    changed = changes.tracked.size;
    isFirst = now.resume.size === 0 && changes.resume.size > 0;
    return changes;
  }, 'as-of-now');
  // Only imports of earlier versions need a review.
  if (isFirst) await storeLevelsReviewed();
  const said = changed > 0 ? t('import.done', { n: changed }) : t('import.lines-kept');
  return { said, undo };
}

/** Imports a backup, all or nothing. Only the `allowed` privacy settings are taken from the file. */
export async function importBackupAndTell(
  file: Contents,
  mode: BackupMode,
  allowed: readonly PrivacySetting[],
): Promise<Done> {
  const undo = await changeAll((now, chosen) => {
    const kept = PRIVACY_SETTINGS.filter((name) => !allowed.includes(name));
    const settings = { ...file.settings, ...Object.fromEntries(kept.map((name) => [name, chosen[name]])) };
    return planBackup(now, { ...file, settings }, mode);
  }, 'as-written');
  return { said: t(mode === 'replace' ? 'backup.replaced' : 'backup.added'), undo };
}
