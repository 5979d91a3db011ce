import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import type { Done } from '#src/ui/toast.tsx';
import { atLevel, trackAndTell } from '#src/ui/track-skill.ts';
import { count } from '#src/ui/words.ts';
import { addOwnAndTell } from './add-own-skill.ts';
import type { ListOffer } from './list-offer.ts';

/** Adds all that a list names and that was not tracked yet. What is tracked stays as it is. */
export async function addListAndTell(
  { known, own }: ListOffer,
  tracked: readonly TrackedSkill[],
): Promise<Done> {
  const fresh = known.filter(({ id }) => !tracked.some(({ skill }) => skill === id));
  if (fresh.length + own.length === 0) return { said: 'All of these are in your skills', undo: null };
  const added: Done[] = [];
  const undo = async () => {
    for (const done of added.reverse()) await done.undo?.();
  };
  try {
    if (fresh.length > 0) {
      const wanted = fresh.map(({ id }) => atLevel(id, 'solid', tracked));
      added.push(await trackAndTell(wanted, tracked, ''));
    }
    for (const offer of own) added.push(await addOwnAndTell(offer, tracked));
  } catch (error) {
    // All or nothing, so that what is said of the failure is true.
    await undo();
    throw error;
  }
  return { said: `${count(fresh.length + own.length, 'skill')} added as solid`, undo };
}
