import { type Knowledge, knowledgeOf } from '#src/match/knowledge.ts';
import { skillState } from '#src/roadmap/progress.ts';
import { type Roadmap, roadmapSkills } from '#src/roadmap/roadmap.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { type TrackedSkill, UNTOLD } from '#src/skills/tracked-skill.ts';
import type { AskTable } from './ask-table.ts';
import { creditsOf } from './credits.ts';
import type { Counts } from './demand.ts';
import { liftsOf } from './lifts.ts';
import { type Matches, matchesOf } from './matches.ts';
import { prerequisites } from './prerequisites.ts';
import { reachOf } from './reach.ts';
import { type Scores, scoresOf } from './scores.ts';

/** What knowing one more skill would do. It is taken as known for as many years as any posting asks. */
export interface Lift {
  skill: string;
  /** Postings that ask for it, and those of them that have it as a must-have. */
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
  /** Each skill that is asked for and not tracked, with what it would do alone; the best first. */
  lacking: Lift[];
  /** The same for the skills that are being learned: what finishing them would do. */
  learning: Lift[];
  /** How the postings would match with the plan learned. */
  after: Matches;
}

export interface NextAsked {
  table: AskTable;
  rows: Uint32Array;
  counts: Counts;
  scores: Scores;
  knowledge: Knowledge;
  tracked: readonly TrackedSkill[];
  taxonomy: Taxonomy;
  roadmap: Roadmap;
  requiredWorth: number;
}

const STEPS = 3;

/**
 * Picks the skill that makes most more good matches, then the one that adds most to that, then a third: everything is
 * scored anew after each pick. Among equals the roadmap's order decides; where no single skill makes a good match, the
 * points do. A skill waits for what it builds on, as far as these postings ask for that.
 */
export function nextSkills(asked: NextAsked): NextSkills {
  const { table, rows, tracked, taxonomy, requiredWorth } = asked;
  const trackedIds = new Set(tracked.map(({ skill }) => skill));
  const picked = new Set<string>();
  const rank = ranking(asked);
  let { scores, knowledge } = asked;
  const alone = rank(scores, knowledge);
  const plan: Lift[] = [];
  for (let round = alone; ; round = rank(scores, knowledge)) {
    const best = round.find(
      ({ skill, first }) => first.length === 0 && !trackedIds.has(skill) && !picked.has(skill),
    );
    if (!best) break;
    plan.push(best);
    picked.add(best.skill);
    knowledge = knowledgeOf([...tracked, ...plan.map(({ skill }) => learned(skill))], taxonomy);
    scores = scoresOf(table, rows, creditsOf(table.skills, knowledge), requiredWorth);
    if (plan.length === STEPS) break;
  }
  return {
    plan,
    lacking: alone.filter(({ skill }) => !trackedIds.has(skill)),
    // What is tracked and still to be learned: all else that is tracked is known, and no candidate.
    learning: alone.filter(({ skill }) => trackedIds.has(skill)),
    after: matchesOf(rows, scores),
  };
}

/** Lifts of every skill that is asked for and not known, the best first, as things stand at each call. */
function ranking({ table, rows, counts, tracked, taxonomy, roadmap, requiredWorth }: NextAsked) {
  const levels = new Map(tracked.map(({ skill, level }) => [skill, level]));
  const isAsked = new Set(table.skills.filter((_, n) => (counts.asked[n] as number) > 0));
  const candidates = [...isAsked].filter((id) => (levels.get(id) ?? 'learning') === 'learning');
  const reach = reachOf(candidates, table.skills, tracked, taxonomy);
  const numbers = new Map(table.skills.map((skill, n) => [skill, n]));
  const builtOn = prerequisites(roadmap, taxonomy);
  const before = candidates.map((skill) => builtOn(skill).filter((ids) => ids.some((id) => isAsked.has(id))));
  const byWorth = orderBy(roadmap);
  return (scores: Scores, knowledge: Knowledge): Lift[] => {
    const { good, lifted, points } = liftsOf(table, rows, scores, reach, requiredWorth);
    const isMissing = (ids: string[]) => ids.every((id) => skillState(id, knowledge) === 'gap');
    const all = candidates.map((skill, n): Lift => {
      const number = numbers.get(skill) as number;
      return {
        skill,
        asked: counts.asked[number] as number,
        required: counts.required[number] as number,
        good: good[n] as number,
        lifted: lifted[n] as number,
        points: points[n] as number,
        first: (before[n] as string[][]).filter(isMissing),
      };
    });
    return all.filter((lift) => lift.lifted > 0).sort(byWorth);
  };
}

function orderBy(roadmap: Roadmap): (a: Lift, b: Lift) => number {
  const order = new Map(roadmapSkills(roadmap).map((skill, n) => [skill, n]));
  const place = ({ skill }: Lift) => order.get(skill) ?? order.size;
  return (a, b) =>
    b.good - a.good ||
    (a.good === 0 ? b.points - a.points : 0) ||
    place(a) - place(b) ||
    b.points - a.points ||
    (a.skill < b.skill ? -1 : 1);
}

const learned = (skill: string): TrackedSkill => ({
  skill,
  level: 'solid',
  years: null,
  ...UNTOLD,
  changedAt: 0,
});
