import type { OwnSkill } from '#src/skills/own-skill.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { ownSkills, removeOwnSkill, saveOwnSkill } from '#src/store/own-skills.ts';
import type { Done } from '#src/ui/toast.tsx';
import { trackAndTell } from '#src/ui/track-skill.ts';
import type { OwnOffer } from './own-offer.ts';

/**
 * Adds a skill of the user's own, or more names of one, and tracks it where it was not tracked yet. Names that the
 * user added before stay; the way back takes away just what was added now.
 */
export async function addOwnAndTell(offer: OwnOffer, tracked: readonly TrackedSkill[]): Promise<Done> {
  const all = await ownSkills();
  const before = all.find(({ id }) => id === offer.id);
  // An own skill that was renamed keeps its id: another one with its old name needs an id of its own.
  if (before && offer.id.startsWith('own:') && before.name.toLowerCase() !== offer.name.toLowerCase()) {
    return addOwnAndTell({ ...offer, id: freeId(offer.id, all) }, tracked);
  }
  await saveOwnSkill({ ...offer, aliases: [...new Set([...(before?.aliases ?? []), ...offer.aliases])] });
  const undoOwn = () => (before ? saveOwnSkill(before) : removeOwnSkill(offer.id));
  if (tracked.some(({ skill }) => skill === offer.id)) {
    return { said: `${offer.name} has another name now`, undo: undoOwn };
  }
  const wanted = { skill: offer.id, level: 'solid' as const, years: null };
  const done = await trackAndTell([wanted], tracked, `${offer.name} added as solid`);
  return {
    ...done,
    undo: async () => {
      await done.undo?.();
      await undoOwn();
    },
  };
}

function freeId(id: string, taken: readonly OwnSkill[]): string {
  const used = new Set(taken.map((own) => own.id));
  let number = 2;
  while (used.has(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}
