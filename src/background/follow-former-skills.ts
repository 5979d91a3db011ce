import { browser } from '#src/browser.ts';
import { logError } from '#src/log-error.ts';
import type { Judging } from '#src/match/judging.ts';
import { adoptFormerSkills } from '#src/store/adopt-former-skills.ts';
import { onChange } from '#src/store/changes.ts';
import { packageFile } from '#src/store/package-file.ts';

/**
 * Makes skills that left the taxonomy the user's own: after an update of the extension, and after an import or a
 * sync brings them.
 */
export function followFormerSkills(judging: () => Promise<Pick<Judging, 'taxonomy'>>): void {
  const adoptAll = async () => {
    const { skills } = (await judging()).taxonomy;
    const names = () => packageFile<string[]>('former-skills.json');
    await adoptFormerSkills((id) => skills.has(id), names);
  };
  const adopt = () => adoptAll().catch(logError);
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'update') await adopt();
  });
  onChange(['tracked', 'roadmaps'], adopt);
}
