import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import type { Unstamped } from '#src/store/change-skills.ts';
import { changeTracked } from '#src/store/track-skills.ts';
import type { Done } from './components/toast.tsx';
import { t } from './words/t.ts';

/** The user's editable fields of a tracked skill. */
type ToldFields = Partial<Pick<TrackedSkill, 'level' | 'years' | 'lastUsed' | 'note' | 'refused'>>;

/**
 * Edits several tracked skills at once and returns the message and undo. `part` is the new fields, or computes
 * them from the current ones. Skills that another page has removed are skipped.
 */
export async function changeSkillsAndTell(
  skills: readonly string[],
  part: ToldFields | ((now: Unstamped<TrackedSkill>) => ToldFields),
  said: string,
): Promise<Done> {
  const { changed, undo } = await changeTracked(skills, typeof part === 'function' ? part : () => part);
  return changed > 0 ? { said, undo } : { said: t('skills.nothing-changed'), undo: null };
}
