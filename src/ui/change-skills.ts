import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import type { Unstamped } from '#src/store/change-skills.ts';
import { changeTracked } from '#src/store/tracked-skills.ts';
import { t } from './t.ts';
import type { Done } from './toast.tsx';

/** What can be said of a tracked skill. */
type ToldFields = Partial<Pick<TrackedSkill, 'level' | 'years' | 'lastUsed' | 'note' | 'refused'>>;

/**
 * Changes what is said of tracked skills in one go; given as a function, from what is said of each now. What is no longer
 * tracked, as another page has it, is passed over.
 */
export async function changeSkillsAndTell(
  skills: readonly string[],
  part: ToldFields | ((now: Unstamped<TrackedSkill>) => ToldFields),
  said: string,
): Promise<Done> {
  const { changed, undo } = await changeTracked(skills, typeof part === 'function' ? part : () => part);
  return changed > 0 ? { said, undo } : { said: t('skills.nothing-changed'), undo: null };
}
