import type { Lift } from '#src/insights/next-skills.ts';
import type { Move } from '#src/market/move.ts';
import { NEAR_FROM } from '#src/match/credit.ts';
import type { Knowledge } from '#src/match/knowledge.ts';
import { placeOf, type Roadmap } from '#src/roadmap/roadmap.ts';
import { count, figure, oneOf, percent, points } from '#src/ui/words.ts';

/** What the reasons are made of. */
export interface ReasonFacts {
  postings: number;
  /** How demand for the skill moved, where it can be told. */
  move: Move | null;
  roadmap: Roadmap;
  knowledge: Knowledge;
  nameOf: (skill: string) => string;
}

/** Why a skill is worth learning next: how often it is asked for, what it lifts, and what speaks for now. */
export function reasonsFor(lift: Lift, facts: ReasonFacts): string[] {
  const { postings, move, roadmap, knowledge, nameOf } = facts;
  return [
    `Asked for in ${figure(lift.asked)} of ${count(postings, 'posting')}${mustHaves(lift)}`,
    `Lifts ${count(lift.lifted, 'score')} by ${points(meanRise(lift))} points on average`,
    ...closeReason(lift.skill, knowledge, nameOf),
    roadmapReason(lift.skill, roadmap, nameOf),
    ...(move ? [moveReason(move)] : []),
  ];
}

/** The points by which a skill lifts a score on average, over those that it lifts. */
export const meanRise = ({ lifted, points: sum }: Lift): number => (lifted === 0 ? 0 : sum / lifted);

const mustHaves = ({ asked, required }: Lift) => {
  if (required === 0) return ', a nice-to-have';
  return required === asked ? ', a must-have' : `, a must-have in ${figure(required)}`;
};

function closeReason(skill: string, knowledge: Knowledge, nameOf: (skill: string) => string): string[] {
  const { value, by } = knowledge.near(skill);
  return by !== null && value >= NEAR_FROM ? [`You know ${nameOf(by)}, which is near to it`] : [];
}

function roadmapReason(skill: string, roadmap: Roadmap, nameOf: (skill: string) => string): string {
  const place = placeOf(roadmap, skill);
  if (!place) return 'Not on your roadmap';
  const after = place.before.length > 0 ? `, after ${oneOf(place.before.map(nameOf))}` : '';
  return `On your roadmap: ${place.section.title}${after}`;
}

function moveReason({ from, to, way }: Move): string {
  if (way === 'steady') return `Steady at about ${percent((from + to) / 2)}`;
  return `${way === 'rising' ? 'Rising' : 'Falling'}: ${percent(from)} at first, ${percent(to)} lately`;
}
