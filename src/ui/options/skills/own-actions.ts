import type { OwnSkill } from '#src/skills/own-skill.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { removeOwnSkill, saveOwnSkill } from '#src/store/own-skills.ts';
import { track, untrack } from '#src/store/tracked-skills.ts';
import type { Done } from '#src/ui/toast.tsx';

/** Changes the names of a skill of the user's own, or those that the user added to another. */
export async function changeOwnAndTell(
  before: OwnSkill,
  part: Partial<Pick<OwnSkill, 'name' | 'aliases'>>,
  said: string,
): Promise<Done> {
  await saveOwnSkill({ ...before, ...part });
  return { said, undo: () => saveOwnSkill(before) };
}

/** Deletes a skill of the user's own, and what was said of it where it was tracked. */
export async function removeOwnAndTell(own: OwnSkill, tracked: TrackedSkill | null): Promise<Done> {
  await removeOwnSkill(own.id);
  if (tracked) await untrack([tracked.skill]);
  return {
    said: `${own.name} deleted`,
    undo: async () => {
      await saveOwnSkill(own);
      if (tracked) await track([tracked]);
    },
  };
}
