import { isConcrete } from '#src/match/concrete.ts';
import type { Knowledge } from '#src/match/knowledge.ts';
import type { Match } from '#src/match/match.ts';
import { GOOD_FROM } from '#src/match/score.ts';
import { skillState } from '#src/roadmap/progress.ts';
import { type Roadmap, roadmapSkills } from '#src/roadmap/roadmap.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import type { Matches } from './matches.ts';
import { prerequisites } from './prerequisites.ts';

/** What knowing one more skill would do to the postings that are worth trying for. */
export interface Lift {
  skill: string;
  /** Postings of the selection that ask for it, and those of them that have it as a must-have. */
  asked: number;
  required: number;
  /** How many more postings would be a good match. */
  good: number;
  /** How many postings' scores would rise, and by how many points together. */
  lifted: number;
  points: number;
  /** What comes first and is neither known nor being learned: of each entry one skill is enough. */
  first: string[][];
}

/** What to learn next. */
export interface NextSkills {
  /** At most three, in order: each one's lift is what it adds to those before it. */
  plan: Lift[];
  /** What the skills that would do most would do alone, of those not tracked; the best first. */
  lacking: Lift[];
  /** The same for the skills that are being learned: what finishing them would do. */
  learning: Lift[];
  /** How many postings are worth trying for: the lifts are over these. */
  tried: number;
  /** How all postings would match with the plan learned. */
  after: Matches;
}

/** How the postings worth trying for match once some skills are learned. */
export interface Trial {
  knowledge: Knowledge;
  matches: readonly Match[];
}

export interface NextAsked {
  /** Compares the postings worth trying for once these skills are learned, one after the other. */
  once: (learned: readonly string[]) => Trial;
  /** By the id of a skill: how many postings of the whole selection ask for it, and how many as a must-have. */
  asked: (skill: string) => number;
  required: (skill: string) => number;
  tracked: readonly TrackedSkill[];
  taxonomy: Taxonomy;
  roadmap: Roadmap;
  /** How all postings would match once these skills are learned. */
  matchesOnce: (learned: readonly string[], knowledge: Knowledge) => Matches;
}

const STEPS = 3;
/** So many candidates are tried: those that are worth most where they are missing. */
const CANDIDATES = 16;
/** Of so many postings a skill that only one asks for is chance. */
const ENOUGH_POSTINGS = 5;

/**
 * Picks the skill that adds most to the scores of the postings worth trying for, then the one that adds most to that,
 * then a third: each candidate is tried by scoring anew. Concrete skills come before notions, a skill waits for what
 * it builds on, and among equals the roadmap's order decides.
 */
export function nextSkills(asked: NextAsked): NextSkills {
  const { once, tracked, matchesOnce } = asked;
  const isTracked = ({ skill }: Lift) => tracked.some((own) => own.skill === skill);
  const plan: Lift[] = [];
  const learned = () => plan.map(({ skill }) => skill);
  const alone = liftsOf(asked, []);
  while (plan.length < STEPS) {
    const round = plan.length === 0 ? alone : liftsOf(asked, learned());
    const best = round.find((lift) => lift.first.length === 0 && !isTracked(lift));
    if (!best) break;
    plan.push(best);
  }
  return {
    plan,
    lacking: alone.filter((lift) => !isTracked(lift)),
    learning: alone.filter(isTracked),
    tried: once([]).matches.length,
    after: matchesOnce(learned(), once(learned()).knowledge),
  };
}

/** The lifts of the candidates once some skills are learned, the best first. */
function liftsOf(asked: NextAsked, learned: readonly string[]): Lift[] {
  const { once, taxonomy, roadmap } = asked;
  const before = once(learned);
  const { knowledge } = before;
  const builtOn = prerequisites(roadmap, taxonomy);
  const isMissing = (ids: string[]) =>
    ids.some((id) => asked.asked(id) > 0) && ids.every((id) => skillState(id, knowledge) === 'gap');
  const lifts = candidatesOf(asked, before).map(
    (skill): Lift => ({
      skill,
      asked: asked.asked(skill),
      required: asked.required(skill),
      ...risesOf(before, once([...learned, skill])),
      first: builtOn(skill).filter(isMissing),
    }),
  );
  return lifts.filter(({ points }) => points > 0).sort(orderBy(roadmap, taxonomy));
}

function risesOf(before: Trial, after: Trial): Pick<Lift, 'good' | 'lifted' | 'points'> {
  const rises = { good: 0, lifted: 0, points: 0 };
  for (const [n, match] of before.matches.entries()) {
    const now = match.score ?? 0;
    const then = after.matches[n]?.score ?? 0;
    if (then > now) rises.lifted++;
    rises.points += then - now;
    if (now < GOOD_FROM && then >= GOOD_FROM) rises.good++;
  }
  return rises;
}

/**
 * The skills to try: not known, asked for as core or must-have, by the salience that is open where they would count.
 * Notions stand behind all that is concrete.
 */
function candidatesOf({ taxonomy, asked }: NextAsked, { matches, knowledge }: Trial): string[] {
  const open = new Map<string, number>();
  for (const { tier, salience, credit, skills } of matches.flatMap(({ asks }) => asks)) {
    if (tier !== 'core' && tier !== 'must') continue;
    for (const skill of skills) open.set(skill, (open.get(skill) ?? 0) + salience * (1 - credit));
  }
  const least = matches.length >= ENOUGH_POSTINGS ? 2 : 1;
  const isOpen = (skill: string) => asked(skill) >= least && skillState(skill, knowledge) !== 'known';
  return [...open]
    .filter(([skill]) => isOpen(skill))
    .map(([skill, salience]) => {
      const notion = isConcrete(taxonomy.skills.get(skill)?.kind ?? null) ? 0 : 1;
      return { skill, salience, notion };
    })
    .sort((a, b) => a.notion - b.notion || b.salience - a.salience || (a.skill < b.skill ? -1 : 1))
    .slice(0, CANDIDATES)
    .map(({ skill }) => skill);
}

function orderBy(roadmap: Roadmap, { skills }: Taxonomy): (a: Lift, b: Lift) => number {
  const order = new Map(roadmapSkills(roadmap).map((skill, n) => [skill, n]));
  const place = ({ skill }: Lift) => order.get(skill) ?? order.size;
  const isNotion = ({ skill }: Lift) => Number(!isConcrete(skills.get(skill)?.kind ?? null));
  return (a, b) =>
    isNotion(a) - isNotion(b) ||
    b.points - a.points ||
    b.good - a.good ||
    place(a) - place(b) ||
    (a.skill < b.skill ? -1 : 1);
}
