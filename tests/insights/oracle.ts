import type { Lift } from '#src/insights/next-skills.ts';
import type { SeenPosting } from '#src/insights/seen-posting.ts';
import { compare } from '#src/match/compare.ts';
import { knowledgeOf } from '#src/match/knowledge.ts';
import { skillState } from '#src/roadmap/progress.ts';
import { type Roadmap, roadmapSkills } from '#src/roadmap/roadmap.ts';
import type { Mention } from '#src/skills/mention.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { knows } from './arbitrary.ts';

// The insights said plainly: every posting is compared again for every skill, and nothing is remembered.

export const GOOD_LINE = 70;

export const isAsk = ({ need }: Mention) => need === 'required' || need === 'preferred';

/** Whether a posting asks for a skill. */
export const asksFor = ({ mentions }: SeenPosting, id: string, mustHavesOnly = false) =>
  mentions.some((one) => one.skill === id && (mustHavesOnly ? one.need === 'required' : isAsk(one)));

/** All skills that any of the postings asks for. */
export const askedSkills = (all: readonly SeenPosting[]) => [
  ...new Set(all.flatMap(({ mentions }) => mentions.filter(isAsk).map(({ skill }) => skill))),
];

/** Every posting's score; −1 where it asks for nothing. */
export function scores(
  all: readonly SeenPosting[],
  tracked: readonly TrackedSkill[],
  taxonomy: Taxonomy,
  requiredWorth: number,
): number[] {
  const knowledge = knowledgeOf(tracked, taxonomy);
  return all.map(({ mentions }) => {
    const { asks, score } = compare(mentions, knowledge, requiredWorth);
    return asks.length === 0 ? -1 : (score ?? 0);
  });
}

/** What the user tracks once a skill is learned: for as many years as anyone asks. */
export function withLearned(tracked: readonly TrackedSkill[], id: string): TrackedSkill[] {
  const before = tracked.find(({ skill }) => skill === id);
  const others = tracked.filter(({ skill }) => skill !== id);
  return [...others, knows(id, { refused: before?.refused ?? [] })];
}

export type BareLift = Omit<Lift, 'first'>;

/** What learning each skill that is asked for and not known would do alone. */
export function lifts(
  all: readonly SeenPosting[],
  tracked: readonly TrackedSkill[],
  taxonomy: Taxonomy,
  requiredWorth: number,
): BareLift[] {
  const before = scores(all, tracked, taxonomy, requiredWorth);
  const isOpen = (id: string) => tracked.every(({ skill, level }) => skill !== id || level === 'learning');
  const found = askedSkills(all)
    .filter(isOpen)
    .map((skill) => {
      const after = scores(all, withLearned(tracked, skill), taxonomy, requiredWorth);
      const rises = after.map((score, n) => score - (before[n] as number));
      return {
        skill,
        asked: all.filter((one) => asksFor(one, skill)).length,
        required: all.filter((one) => asksFor(one, skill, true)).length,
        good: after.filter((score, n) => score >= GOOD_LINE && (before[n] as number) < GOOD_LINE).length,
        lifted: rises.filter((rise) => rise > 0).length,
        points: rises.reduce((sum, rise) => sum + rise, 0),
      };
    });
  return found.filter(({ lifted }) => lifted > 0);
}

/** The greedy plan, by comparing everything anew for every candidate of every round. */
export function plan(
  all: readonly SeenPosting[],
  tracked: readonly TrackedSkill[],
  taxonomy: Taxonomy,
  roadmap: Roadmap,
  requiredWorth: number,
  prerequisites: (skill: string) => string[][],
): BareLift[] {
  const order = roadmapSkills(roadmap);
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  const asked = askedSkills(all);
  const picks: BareLift[] = [];
  let known = [...tracked];
  while (picks.length < 3) {
    const knowledge = knowledgeOf(known, taxonomy);
    const isFree = ({ skill }: BareLift) =>
      known.every((own) => own.skill !== skill) &&
      prerequisites(skill).every(
        (ids) =>
          !ids.some((id) => asked.includes(id)) || ids.some((id) => skillState(id, knowledge) !== 'gap'),
      );
    const free = lifts(all, known, taxonomy, requiredWorth).filter(isFree);
    const most = Math.max(...free.map(({ good }) => good));
    const best = free.filter(({ good }) => good === most);
    best.sort((a, b) => {
      const byPlace = place(a.skill) - place(b.skill);
      const byPoints = b.points - a.points;
      return (most === 0 ? byPoints || byPlace : byPlace || byPoints) || (a.skill < b.skill ? -1 : 1);
    });
    const [pick] = best;
    if (!pick) break;
    picks.push(pick);
    known = withLearned(known, pick.skill);
  }
  return picks;
}
