import type { PlaceCount } from '#src/insights/roadmap/demand.ts';
import { skillState } from '#src/insights/roadmap/progress.ts';
import type { Roadmap } from '#src/insights/roadmap/roadmap.ts';
import { nextForAll } from '#src/match/next-for.ts';
import { GOOD_FROM } from '#src/match/score.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import type { Comparer, Trial } from './comparer.ts';
import type { Matches } from './matches.ts';
import { prerequisites } from './prerequisites.ts';
import type { SeenPosting } from './seen-posting.ts';

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
