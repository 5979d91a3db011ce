import { skillState } from '#src/insights/roadmap/progress.ts';
import { placeOf, type Roadmap } from '#src/insights/roadmap/roadmap.ts';
import type { Ask } from '#src/match/match.ts';
import { skillName } from '#src/skills/taxonomy.ts';
import { t } from '#src/ui/words/t.ts';
import type { PopupFacts } from './facts.ts';

/** A stop next to a gap on the roadmap, with the user's state. */
export interface RouteStop {
  name: string;
  state: 'have' | 'learning' | 'gap' | 'open';
  current: boolean;
}

/** A gap's place on the roadmap, with its neighbours. */
interface GapRoute {
  stops: RouteStop[];
  /** "Tools, 4 of 6", or "Languages, one of 5" for a track of a fork. */
  place: string;
  /** The parts of the link that opens the roadmap at this skill. */
  roadmap: string;
  skill: string;
}

type Facts = Pick<PopupFacts, 'knowledge' | 'taxonomy'> & { roadmap: Roadmap };

/** Returns a requirement's place on the user's roadmap. Null if it is not on it, or has alternatives. */
export function gapRoute({ skills, cover }: Ask, facts: Facts): GapRoute | null {
  const [skill, other] = skills;
  const place = skill !== undefined && other === undefined ? placeOf(facts.roadmap, skill) : null;
  if (!place || skill === undefined) return null;
  const here: RouteStop = {
    name: skillName(facts.taxonomy, skill),
    state: cover === 'learning' ? 'learning' : 'gap',
    current: true,
  };
  const { section, position, steps, tracks } = place;
  return {
    stops: [neighbour(place.before, facts), here, neighbour(place.after, facts)].filter(
      (stop) => stop !== null,
    ),
    place:
      tracks === 1
        ? t('route.step', { section: section.title, position, steps })
        : t('route.track', { section: section.title, tracks }),
    roadmap: facts.roadmap.id,
    skill,
  };
}

/** Returns the neighbour to name: a step's only skill, or the fork's track that the user is on. */
function neighbour(skills: string[], { knowledge, taxonomy }: Facts): RouteStop | null {
  const state = (skill: string) => STATES[skillState(skill, knowledge)];
  const skill = skills.find((one) => state(one) !== 'open') ?? (skills.length === 1 ? skills[0] : undefined);
  return skill === undefined
    ? null
    : { name: skillName(taxonomy, skill), state: state(skill), current: false };
}

const STATES = { known: 'have', learning: 'learning', gap: 'open' } as const;
