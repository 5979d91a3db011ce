import { changeSkills } from '#src/store/change-skills.ts';
import type { Done } from '#src/ui/components/toast.tsx';
import { t } from '#src/ui/words/t.ts';
import { solidSkill, withNames } from './add-own-skill.ts';
import type { ListOffer } from './list-offer.ts';

/** Adds all listed skills that are not tracked yet, all or none. Tracked ones stay unchanged. */
export async function addListAndTell({ known, own: offers }: ListOffer): Promise<Done> {
  let added = 0;
  const { changed, undo } = await changeSkills((now) => {
    const own = new Map(now.own);
    const ids = known.map(({ id }) => id);
    for (const offer of offers) {
      const made = withNames(own, offer);
      own.set(made.id, made);
      ids.push(made.id);
    }
    const fresh = ids.filter((id) => !now.tracked.has(id));
    added = fresh.length;
    return { own, tracked: new Map(fresh.map((id) => [id, solidSkill(id)])) };
  });
  if (changed === 0) return { said: t('added.before'), undo: null };
  return { said: t('added.many', { n: added }), undo };
}
