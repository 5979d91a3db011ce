import type { Lift } from '#src/insights/next-skills.ts';
import { skillState } from '#src/insights/roadmap/progress.ts';
import type { SeenPosting } from '#src/insights/seen-posting.ts';
import { compare } from '#src/match/compare.ts';
import type { Judging } from '#src/match/judging.ts';
import { knowledgeOf } from '#src/match/knowledge.ts';
import { withLearned } from '#src/match/learned.ts';
import type { Match } from '#src/match/match.ts';
import type { Emphasis } from '#src/match/score.ts';
import type { Mention } from '#src/skills/mention.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';

// A simple implementation of the insights: compares every posting again for every skill, without caching.

export const GOOD_LINE = 70;

/** The data that postings are compared with, besides the tracked skills. */
export interface World {
  judging: Judging;
  emphasis: Emphasis;
  notPresumed: readonly string[];
}

export const isAsk = ({ need }: Mention) => need === 'required' || need === 'preferred';

/** Whether a posting requires a skill. */
export const asksFor = ({ mentions }: SeenPosting, id: string, mustHavesOnly = false) =>
  mentions.some((one) => one.skill === id && (mustHavesOnly ? one.need === 'required' : isAsk(one)));

/** Returns all skills that any posting requires. */
export const askedSkills = (all: readonly SeenPosting[]) => [
  ...new Set(all.flatMap(({ mentions }) => mentions.filter(isAsk).map(({ skill }) => skill))),
];

/** Compares every posting. */
export function matches(
  all: readonly SeenPosting[],
  tracked: readonly TrackedSkill[],
  { judging, emphasis, notPresumed }: World,
): Match[] {
  const knowledge = knowledgeOf(tracked, judging, notPresumed);
  return all.map((one) => compare(one, { ...judging, knowledge, emphasis }));
}

/** Returns every posting's score; −1 with insufficient evidence, 0 without tracked skills. */
export function scores(
  all: readonly SeenPosting[],
  tracked: readonly TrackedSkill[],
  world: World,
): number[] {
  return matches(all, tracked, world).map(({ score, doubt }) => (doubt === 'untracked' ? 0 : (score ?? -1)));
}

/** Returns the postings neither hopeless nor done, the best first, at most 200; else the 20 best open ones. */
export function worthTrying(
  all: readonly SeenPosting[],
  tracked: readonly TrackedSkill[],
  world: World,
): SeenPosting[] {
  const found = scores(all, tracked, world);
  const open = [...all.keys()].filter((n) => (found[n] as number) >= 0 && (found[n] as number) < 85);
  open.sort((a, b) => (found[b] as number) - (found[a] as number) || a - b);
  const hopeful = open.filter((n) => (found[n] as number) >= 30);
  const chosen = hopeful.length > 0 ? hopeful.slice(0, 200) : open.slice(0, 20);
  return chosen.map((n) => all[n] as SeenPosting);
}

/** Returns the effect of learning each candidate alone, the best first. */
export function lifts(
  all: readonly SeenPosting[],
  tried: readonly SeenPosting[],
  tracked: readonly TrackedSkill[],
  world: World,
  prerequisites: (skill: string) => string[][],
  isLearning = false,
): Lift[] {
  const knowledge = knowledgeOf(tracked, world.judging, world.notPresumed);
  const before = scores(tried, tracked, world);
  const count = (skill: string, mustHavesOnly = false) =>
    all.filter((one) => asksFor(one, skill, mustHavesOnly)).length;
  const total = new Map<string, number>();
  for (const { asks } of matches(tried, tracked, world)) {
    const most = new Map<string, number>();
    const open = asks
      .filter(({ cover }) => (isLearning ? cover === 'learning' : cover === 'gap' || cover === 'near'))
      .filter(({ isSure, tier, weight }) => isSure && tier !== 'practice' && weight > 0)
      .sort((a, b) => b.salience - a.salience);
    for (const { skills, by, salience } of open) {
      const skill = (isLearning ? by : skills[0]) as string;
      most.set(skill, Math.max(most.get(skill) ?? 0, salience));
    }
    for (const [skill, salience] of most) total.set(skill, (total.get(skill) ?? 0) + salience);
  }
  const candidates = [...total.keys()]
    .filter((skill) => count(skill) >= (tried.length >= 5 ? 2 : 1))
    .sort((a, b) => (total.get(b) as number) - (total.get(a) as number));
  const found = candidates.map((skill): Lift => {
    const after = scores(tried, withLearned(tracked, skill), world);
    const rises = after.map((score, n) => score - (before[n] as number));
    const isMissing = (ids: string[]) =>
      ids.some((id) => count(id) > 0) && ids.every((id) => skillState(id, knowledge) === 'gap');
    return {
      skill,
      asked: count(skill),
      required: count(skill, true),
      good: after.filter((score, n) => score >= GOOD_LINE && (before[n] as number) < GOOD_LINE).length,
      lifted: rises.filter((rise) => rise > 0).length,
      points: rises.reduce((sum, rise) => sum + rise, 0),
      first: prerequisites(skill).filter(isMissing),
    };
  });
  return found.filter(({ points }) => points > 0);
}

/** Builds the greedy plan by comparing everything again for every candidate of every round. */
export function plan(
  all: readonly SeenPosting[],
  tracked: readonly TrackedSkill[],
  world: World,
  prerequisites: (skill: string) => string[][],
): Lift[] {
  const tried = worthTrying(all, tracked, world);
  const picks: Lift[] = [];
  let known = [...tracked];
  while (picks.length < 3) {
    const round = lifts(all, tried, known, world, prerequisites);
    const pick = round.find(({ first }) => first.length === 0);
    if (!pick) break;
    picks.push(pick);
    known = withLearned(known, pick.skill);
  }
  return picks;
}
