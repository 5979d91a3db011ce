import type { OwnSkill } from '#src/skills/own-skill.ts';
import { SKILL_DEFAULTS, type TrackedSkill } from '#src/skills/tracked-skill.ts';
import { changeSkills, type SkillsNow, type Unstamped } from '#src/store/change-skills.ts';
import type { Done } from '#src/ui/components/toast.tsx';
import { t } from '#src/ui/words/t.ts';
import type { OwnOffer } from './own-offer.ts';

/**
 * Adds a skill of the user's own, or more names of a skill, and tracks it if needed. Names added before stay.
 * Undo removes only what was added now.
 */
export async function addOwnAndTell(offer: OwnOffer): Promise<Done> {
  let isNew = true;
  const { undo } = await changeSkills((now) => {
    const own = withNames(now.own, offer);
    isNew = !now.tracked.has(own.id);
    return {
      own: new Map([[own.id, own]]),
      tracked: isNew ? new Map([[own.id, solidSkill(own.id)]]) : new Map(),
    };
  });
  return { said: t(isNew ? 'added.own' : 'added.name', { name: offer.name }), undo };
}

/** Returns a new tracked skill with default values. */
export function solidSkill(skill: string): Unstamped<TrackedSkill> {
  return { skill, level: 'solid', years: null, ...SKILL_DEFAULTS };
}

/**
 * Merges an offered skill into the user's own skills. A renamed skill keeps its id, so a new skill with its old
 * name gets a new one.
 */
export function withNames(own: SkillsNow['own'], offer: OwnOffer): Unstamped<OwnSkill> {
  const isAnother = ({ name }: Pick<OwnSkill, 'name'>) =>
    offer.id.startsWith('own:') && name.toLowerCase() !== offer.name.toLowerCase();
  let id = offer.id;
  for (let number = 2; ; number++) {
    const before = own.get(id);
    if (!before) return { ...offer, id };
    if (!isAnother(before))
      return { ...offer, id, aliases: [...new Set([...before.aliases, ...offer.aliases])] };
    id = `${offer.id}-${number}`;
  }
}
