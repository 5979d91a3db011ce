import { isConcrete } from '#src/match/concrete.ts';
import type { Knowledge } from '#src/match/knowledge.ts';
import { TIERS } from '#src/match/match.ts';
import { type Emphasis, GOOD_FROM } from '#src/match/score.ts';
import { skillState } from '#src/roadmap/progress.ts';
import { type Roadmap, roadmapSkills } from '#src/roadmap/roadmap.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { creditsOf } from './credits.ts';
import type { Counts } from './demand.ts';
import { type Matches, matchesOf } from './matches.ts';
import { partOfTable } from './part-of-table.ts';
import { prerequisites } from './prerequisites.ts';
import { type Scores, type ScoresAsked, scoresOf } from './scores.ts';
import { tableTiers } from './tiers.ts';
import { worthTrying } from './worth-trying.ts';

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

export interface NextAsked extends Omit<ScoresAsked, 'credits' | 'years'> {
  rows: Uint32Array;
  counts: Counts;
  scores: Scores;
  knowledge: Knowledge;
  tracked: readonly TrackedSkill[];
  taxonomy: Taxonomy;
  roadmap: Roadmap;
  emphasis: Emphasis;
  weights: Parameters<typeof creditsOf>[2]['weights'];
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
  const { rows, tracked } = asked;
  const tried = triedOf(asked);
  const isTracked = ({ skill }: Lift) => tracked.some((own) => own.skill === skill);
  const plan: Lift[] = [];
  let { knowledge } = asked;
  let scores = scoresWith(tried, knowledge);
  const alone = liftsOf(tried, knowledge, scores);
  while (plan.length < STEPS) {
    const round = plan.length === 0 ? alone : liftsOf(tried, knowledge, scores);
    const best = round.find((lift) => lift.first.length === 0 && !isTracked(lift));
    if (!best) break;
    plan.push(best);
    knowledge = knowledge.learning(best.skill);
    scores = scoresWith(tried, knowledge);
  }
  return {
    plan,
    lacking: alone.filter((lift) => !isTracked(lift)),
    learning: alone.filter(isTracked),
    tried: tried.rows.length,
    after: matchesOf(rows, plan.length === 0 ? asked.scores : scoresWith(asked, knowledge)),
  };
}

/** What is scored: a table, which of its rows, and by what. */
type Scored = Pick<NextAsked, 'table' | 'tiers' | 'rows' | 'taxonomy' | 'weights' | 'emphasis'>;

/** The postings worth trying for, as a table of their own: it is scored anew a hundred times. */
interface Tried extends Scored {
  roadmap: Roadmap;
  /** By the id of a skill: how many postings of the whole selection ask for it, and how many as a must-have. */
  asked: (skill: string) => number;
  required: (skill: string) => number;
}

function triedOf(asked: NextAsked): Tried {
  const { taxonomy, counts } = asked;
  const table = partOfTable(asked.table, worthTrying(asked.rows, asked.scores));
  const numbers = new Map(asked.table.skills.map((skill, n) => [skill, n]));
  const of = (column: Uint32Array) => (skill: string) => column[numbers.get(skill) ?? -1] ?? 0;
  return {
    ...asked,
    table,
    tiers: tableTiers(table, taxonomy),
    rows: Uint32Array.from({ length: table.size }, (_, row) => row),
    asked: of(counts.asked),
    required: of(counts.required),
  };
}

/** The scores of what is scored under some knowledge. */
function scoresWith(scored: Scored, knowledge: Knowledge): Scores {
  const { table, taxonomy, weights, rows } = scored;
  const credits = creditsOf(table.skills, knowledge, { taxonomy, weights });
  return scoresOf({ ...scored, credits, years: knowledge.years }, rows);
}

/** The lifts of the candidates as things stand, the best first. */
function liftsOf(tried: Tried, knowledge: Knowledge, before: Scores): Lift[] {
  const { taxonomy, roadmap } = tried;
  const builtOn = prerequisites(roadmap, taxonomy);
  const isMissing = (ids: string[]) =>
    ids.some((id) => tried.asked(id) > 0) && ids.every((id) => skillState(id, knowledge) === 'gap');
  const lifts = candidatesOf(tried, knowledge, before).map(
    (skill): Lift => ({
      skill,
      asked: tried.asked(skill),
      required: tried.required(skill),
      ...risesOf(tried.rows, before, scoresWith(tried, knowledge.learning(skill))),
      first: builtOn(skill).filter(isMissing),
    }),
  );
  return lifts.filter(({ points }) => points > 0).sort(orderBy(roadmap, taxonomy));
}

function risesOf(rows: Uint32Array, before: Scores, after: Scores): Pick<Lift, 'good' | 'lifted' | 'points'> {
  const rises = { good: 0, lifted: 0, points: 0 };
  for (const row of rows) {
    const [now, then] = [before.score[row] as number, after.score[row] as number];
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
function candidatesOf(
  { table, tiers, taxonomy, asked }: Tried,
  knowledge: Knowledge,
  { credit }: Scores,
): string[] {
  const open = new Map<string, number>();
  for (let ask = 0; ask < credit.length; ask++) {
    const tier = TIERS[tiers.tier[ask] as number];
    if (tier !== 'core' && tier !== 'must') continue;
    const salience = (table.salience[ask] as number) * (1 - (credit[ask] as number));
    for (let at = table.options[ask] as number; at < (table.options[ask + 1] as number); at++) {
      const skill = table.skills[table.skill[at] as number] as string;
      open.set(skill, (open.get(skill) ?? 0) + salience);
    }
  }
  const least = table.size >= ENOUGH_POSTINGS ? 2 : 1;
  const isNotion = (skill: string) => !isConcrete(taxonomy.skills.get(skill)?.kind ?? null);
  const isOpen = (skill: string) => asked(skill) >= least && skillState(skill, knowledge) !== 'known';
  return [...open]
    .filter(([skill]) => isOpen(skill))
    .sort(
      ([a, one], [b, other]) => Number(isNotion(a)) - Number(isNotion(b)) || other - one || (a < b ? -1 : 1),
    )
    .slice(0, CANDIDATES)
    .map(([skill]) => skill);
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
