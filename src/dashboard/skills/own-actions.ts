import type { OwnSkill } from '#src/skills/own-skill.ts';
import { changeOwnSkill } from '#src/store/change-own-skills.ts';
import { changeSkills, type Unstamped } from '#src/store/change-skills.ts';
import type { Done } from '#src/ui/components/toast.tsx';
import { t } from '#src/ui/words/t.ts';

/** Changes the names of one of the user's own skills, or the names added to another. */
export async function changeOwnAndTell(
  id: string,
  change: (now: Unstamped<OwnSkill>) => Partial<Pick<OwnSkill, 'name' | 'aliases'>>,
  said: string,
): Promise<Done> {
  const { changed, undo } = await changeOwnSkill(id, change);
  return changed > 0 ? { said, undo } : { said: t('own-name.gone'), undo: null };
}

/** Deletes one of the user's own skills, with its tracked entry. */
export async function removeOwnAndTell({ id, name }: Pick<OwnSkill, 'id' | 'name'>): Promise<Done> {
  const { undo } = await changeSkills(() => ({ own: new Map([[id, null]]), tracked: new Map([[id, null]]) }));
  return { said: t('own-name.deleted', { name }), undo };
}
