import type { Lift } from '#src/insights/next-skills.ts';
import { placeOf, type Roadmap } from '#src/insights/roadmap/roadmap.ts';
import { NEAR_FROM } from '#src/match/credit.ts';
import type { Knowledge } from '#src/match/knowledge.ts';
import type { Move } from '#src/match/market/move.ts';
import { t } from '#src/ui/words/t.ts';
import { oneOf, percent } from '#src/ui/words/words.ts';

export interface ReasonFacts {
  postings: number;
  /** The trend of demand for the skill, if known. */
  move: Move | null;
  roadmap: Roadmap;
  knowledge: Knowledge;
  nameOf: (skill: string) => string;
}

/** Returns the reasons to learn a skill next: how often it is required, what it lifts, and its trend. */
export function reasonsFor(lift: Lift, facts: ReasonFacts): string[] {
  const { postings, move, roadmap, knowledge, nameOf } = facts;
  return [
    askedReason(lift, postings),
    t('next-reason.lifts', { n: lift.lifted, points: meanRise(lift) }),
    ...closeReason(lift.skill, knowledge, nameOf),
    roadmapReason(lift.skill, roadmap, nameOf),
    ...(move ? [moveReason(move)] : []),
  ];
}

/** The mean number of points that a skill adds to the scores it lifts, rounded to a tenth. */
export const meanRise = ({ lifted, points }: Lift): number =>
  lifted === 0 ? 0 : Math.round((10 * points) / lifted) / 10;

function askedReason({ asked, required }: Lift, postings: number): string {
  const as = required === 0 ? 'nice' : required === asked ? 'must' : 'both';
  return t('next-reason.asked', { asked, n: postings, as, required });
}

function closeReason(skill: string, knowledge: Knowledge, nameOf: (skill: string) => string): string[] {
  const { value, by } = knowledge.near(skill);
  return by !== null && value >= NEAR_FROM ? [t('next-reason.near', { name: nameOf(by) })] : [];
}

function roadmapReason(skill: string, roadmap: Roadmap, nameOf: (skill: string) => string): string {
  const place = placeOf(roadmap, skill);
  if (!place) return t('next-reason.off-roadmap');
  const section = place.section.title;
  if (place.before.length === 0) return t('next-reason.on-roadmap', { section });
  return t('next-reason.on-roadmap-after', { section, before: oneOf(place.before.map(nameOf)) });
}

function moveReason({ from, to, way }: Move): string {
  if (way === 'steady') return t('next-reason.steady', { share: percent((from + to) / 2) });
  const shares = { from: percent(from), to: percent(to) };
  return t(way === 'rising' ? 'next-reason.rising' : 'next-reason.falling', shares);
}
