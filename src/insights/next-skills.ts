import type { PlaceCount } from '#src/insights/roadmap/demand.ts';
import { skillState } from '#src/insights/roadmap/progress.ts';
import { type Roadmap, type Step, tracksOf } from '#src/insights/roadmap/roadmap.ts';
import { nextForAll } from '#src/match/next-for.ts';
import { GOOD_FROM } from '#src/match/score.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import type { Comparer, Trial } from './comparer.ts';
import type { Matches } from './matches.ts';
import type { SeenPosting } from './seen-posting.ts';

const same = (a: readonly string[], b: readonly string[]) => a.join(' ') === b.join(' ');

/** The effect of one more skill on the postings worth trying for. */
export interface Lift {
  skill: string;
  /** Selected postings that require it, and those that do as a must-have. */
  asked: number;
  required: number;
  /** Number of additional good matches. */
  good: number;
  /** Number of postings whose score rises, and the sum of those points. */
  lifted: number;
  points: number;
  /** Prerequisites that are neither known nor being learned; each entry is a list of alternatives. */
  first: string[][];
}

/** The skills to learn next. */
export interface NextSkills {
  /** At most three, in order. Each lift is what the skill adds to those before it. */
  plan: Lift[];
  /** The untracked skills that would help most, each alone, the best first. */
  lacking: Lift[];
  /** The same for skills being learned: the effect of finishing them. */
  learning: Lift[];
  /** Number of postings worth trying for, to which the lifts refer. */
  tried: number;
  /** The matches of all postings after learning the plan. */
  after: Matches;
}

interface NextAsked extends Pick<Comparer, 'trialOf'> {
  /** The postings worth trying for. */
  tried: readonly SeenPosting[];
  /** Returns how many selected postings require a skill, and how many as a must-have. */
  countOf: (skill: string) => PlaceCount;
  taxonomy: Taxonomy;
  roadmap: Roadmap;
  /** Compares all postings after learning these skills. */
  matchesAfter: (learned: readonly string[]) => Matches;
}

const STEPS = 3;
/** Number of candidates to try. */
const CANDIDATES = 16;
/** Number of postings from which a skill required by only one of them counts as chance. */
const ENOUGH_POSTINGS = 5;

/**
 * Chooses three skills one by one, each time the first of {@link nextForAll} that raises a score. Each candidate is
 * tried by scoring again. Prerequisites come before what needs them.
 */
export function nextSkills(asked: NextAsked): NextSkills {
  const { tried, matchesAfter } = asked;
  const plan: Lift[] = [];
  const learned = () => plan.map(({ skill }) => skill);
  const lacking = [...liftsOf(asked, [])];
  while (plan.length < STEPS) {
    const round = plan.length === 0 ? lacking : liftsOf(asked, learned());
    const best = firstOf(round, (lift) => lift.first.length === 0);
    if (!best) break;
    plan.push(best);
  }
  return {
    plan,
    lacking,
    learning: [...liftsOf(asked, [], true)],
    tried: tried.length,
    after: matchesAfter(learned()),
  };
}

/** Returns the first item that passes, without computing those after it. */
function firstOf<T>(items: Iterable<T>, passes: (item: T) => boolean): T | undefined {
  for (const item of items) if (passes(item)) return item;
  return undefined;
}

/** Yields the lifts of the candidates after learning some skills, in the order in which to learn them. */
function* liftsOf(asked: NextAsked, learned: readonly string[], isBegun = false): Generator<Lift> {
  const { tried, trialOf, taxonomy, roadmap, countOf } = asked;
  const before = trialOf(learned);
  const builtOn = prerequisites(roadmap, taxonomy);
  const isMissing = (ids: string[]) =>
    ids.some((id) => countOf(id).asked > 0) && ids.every((id) => skillState(id, before.knowledge) === 'gap');
  for (const skill of candidatesOf(asked, before, isBegun)) {
    const rises = risesOf(tried, before, trialOf([...learned, skill]));
    const first = builtOn(skill).filter(isMissing);
    if (rises.points > 0) yield { skill, ...countOf(skill), ...rises, first };
  }
}

function risesOf(
  tried: readonly SeenPosting[],
  before: Trial,
  after: Trial,
): Pick<Lift, 'good' | 'lifted' | 'points'> {
  const rises = { good: 0, lifted: 0, points: 0 };
  for (const posting of tried) {
    const now = before.outcomeOf(posting).score ?? 0;
    const then = after.outcomeOf(posting).score ?? 0;
    if (then > now) rises.lifted++;
    rises.points += then - now;
    if (now < GOOD_FROM && then >= GOOD_FROM) rises.good++;
  }
  return rises;
}

/** Returns the skills to try, in the order of every page. `isBegun`: those that the user is learning. */
function candidatesOf({ tried, countOf }: NextAsked, { matchOf }: Trial, isBegun: boolean): string[] {
  const least = tried.length >= ENOUGH_POSTINGS ? 2 : 1;
  return nextForAll(tried.map(matchOf), isBegun)
    .filter((skill) => countOf(skill).asked >= least)
    .slice(0, CANDIDATES);
}

/**
 * Returns the prerequisites of a skill; each entry is a list of alternatives. A skill builds on
 * - the step right before its own in the same section of the roadmap (for a fork, any track),
 * - the skills before it in its own track ("JavaScript, then Node.js"), and the choice that the track belongs to,
 * - the skills it implies that are steps of the roadmap: Spring Boot needs Java.
 *
 * The whole section before it would be too much: then nobody would learn Redis without MongoDB.
 */
export function prerequisites(roadmap: Roadmap, { implied }: Taxonomy): (skill: string) => string[][] {
  const onRoadmap = new Map(
    roadmap.sections.flatMap(({ steps }) => steps.flatMap((step, n) => before(step, steps[n - 1]))),
  );
  return (skill) => {
    const all = [...(onRoadmap.get(skill) ?? [])];
    for (const id of implied.get(skill) ?? []) if (onRoadmap.has(id)) all.push([id]);
    // Removes duplicates found in two ways.
    return all.filter((one, n) => all.findIndex((other) => same(one, other)) === n);
  };
}

/** Returns what the roadmap has before each skill of a step. */
function before(step: Step, last: Step | undefined): [skill: string, before: string[][]][] {
  // The last skill of a track stands for the whole track.
  const ends = last === undefined ? [] : tracksOf(last).flatMap(({ skills }) => skills.at(-1) ?? []);
  return tracksOf(step).flatMap(({ skills, for: belongs }) =>
    skills.map((skill, n): [string, string[][]] => [
      skill,
      [...skills.slice(0, n).map((id) => [id]), belongs, ends].filter((ids) => ids.length > 0),
    ]),
  );
}
