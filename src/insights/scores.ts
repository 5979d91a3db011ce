import type { Emphasis } from '#src/match/score.ts';
import { forgiven, forgivesOf, yearsCount, yearsNeeded } from '#src/match/years.ts';
import type { Experience } from '#src/skills/experience.ts';
import type { AskTable } from './ask-table.ts';
import { askWeights } from './ask-weights.ts';
import {
  type Credits,
  creditOf,
  goesBefore,
  heldByNear,
  type JobTerms,
  type SkillCredit,
} from './credits.ts';
import type { TableTiers } from './tiers.ts';

/** How each posting of a table matches, as `compare` would say. Written over where it serves no more. */
export interface Scores {
  /** By posting: 0 to 100, or −1 where it asks for too little to be judged by. */
  score: Int16Array;
  /** By ask, where it is wanted: the place of how the user has it in `HELD`. */
  held?: Uint8Array;
  /** By ask, where it is wanted: how much of it counts, 0 to 1. */
  credit?: Float64Array;
}

/** A table as it is scored: all that does not depend on who asks. */
export interface Scorable {
  table: AskTable;
  /** By alternative: the number of its skill among the credits. */
  skills: Uint32Array;
  /** By ask: how many of its posting's 100 points it is worth. */
  weights: Float64Array;
  /** By posting: 1 where it says too little to be judged by. */
  vague: Uint8Array;
  /** By ask: the number of its tier in `TIERS`. */
  tier: Uint8Array;
}

/** A table with what its asks are worth; `numbers`: by its number of a skill that among the credits. */
export function scorable(
  table: AskTable,
  numbers: Uint32Array,
  tiers: TableTiers,
  emphasis: Emphasis,
): Scorable {
  // A loop, as the arrays' own `from` takes ten times as long.
  const skills = new Uint32Array(table.skill.length);
  for (let at = 0; at < skills.length; at++) skills[at] = numbers[table.skill[at] as number] as number;
  return { table, skills, weights: askWeights(table, tiers, emphasis), vague: tiers.vague, tier: tiers.tier };
}

/** Gives what writes down how tables match by what somebody knows. `years`: of work; null where none are told. */
export function scorer(credits: Credits, years: number | null) {
  const jobOf = jobsBy(credits, years);
  let ways = new Uint8Array();
  return <Wanted extends Scores>({ table, skills, weights, vague }: Scorable, into: Wanted): Wanted => {
    const { asks, options, years: asked, experience } = table;
    const { score, held, credit } = into;
    if (held && ways.length === 0) ways = waysOf(credits);
    for (let row = 0; row < table.size; row++) {
      const job = jobOf(experience[row] as Experience);
      const { factor, near } = job;
      const end = asks[row + 1] as number;
      // In the order and by the steps of compare, so that not even the last bit can round the other way.
      let points = 0;
      for (let ask = asks[row] as number; ask < end; ask++) {
        const first = options[ask] as number;
        const last = options[ask + 1] as number;
        // Of alternatives counts what the one counts that counts most. There are millions: each step is seen in the sum.
        let most = 0;
        let way = 0;
        for (let at = first; at < last; at++) {
          const skill = skills[at] as number;
          let counts = near[skill] as number;
          if (counts < 0) {
            const one = job.covered(counts, asked[at] as number);
            counts = one.credit;
            way = one.held;
          } else if (held) way = ways[skill] as number;
          if (counts > most) most = counts;
        }
        if (held) held[ask] = last - first === 1 ? way : heldBest(job, ways, skills, asked, first, last);
        if (credit) credit[ask] = most;
        points += (weights[ask] as number) * most * factor;
      }
      score[row] = vague[row] === 0 ? Math.round(points) : -1;
    }
    return into;
  };
}

/** By skill how it is held by what is near. */
function waysOf({ near }: Credits): Uint8Array<ArrayBuffer> {
  const ways = new Uint8Array(near.length);
  for (let n = 0; n < ways.length; n++) ways[n] = heldByNear(near[n] as number);
  return ways;
}

/** How the one of some alternatives is held that is named; `ways`: how each skill is held by what is near. */
function heldBest(
  { near, covered }: Job,
  ways: Uint8Array,
  skills: Uint32Array,
  asked: Float64Array,
  first: number,
  last: number,
): number {
  let how = 0;
  let named = 0;
  for (let at = first; at < last; at++) {
    const skill = skills[at] as number;
    let counts = near[skill] as number;
    let way = 0;
    if (counts < 0) ({ credit: counts, held: way } = covered(counts, asked[at] as number));
    else way = ways[skill] as number;
    if (at === first || goesBefore(way, counts, how, named)) {
      how = way;
      named = counts;
    }
  }
  return how;
}

/** What of a posting is the same for all that ask for the same experience. */
interface Job {
  /** What counts of all points, by the years of work. */
  factor: number;
  /** By skill what it counts by what is near; of what is covered otherwise, the key that `covered` takes: it is below 0. */
  near: Float64Array;
  /** What a skill counts of which so many years are asked (0: none). */
  covered: (key: number, asked: number) => SkillCredit;
}

/** Gives what jobs that ask for some experience have in common. There are few kinds of them, and thousands of each. */
function jobsBy(credits: Credits, years: number | null): (experience: Experience) => Job {
  const { weights } = credits;
  const covered = [...credits.near.keys()].filter((skill) => isCovered(credits, skill));
  const known = new Map<string, Job>();
  const near = new Map<number, Float64Array>();
  let last: { experience: Experience; job: Job } | null = null;
  return (experience) => {
    if (last?.experience === experience) return last.job;
    const terms = { needed: yearsNeeded(experience, weights), forgives: forgivesOf(experience, weights) };
    const key = `${terms.needed} ${terms.forgives}`;
    const nearHere = near.get(terms.forgives) ?? nearCounts(credits, covered, terms.forgives);
    near.set(terms.forgives, nearHere);
    const factor = years === null ? 1 : yearsCount(years, terms.needed, weights.overall);
    const job = known.get(key) ?? { factor, near: nearHere, covered: coveredBy(credits, covered, terms) };
    known.set(key, job);
    last = { experience, job };
    return job;
  };
}

/** Whether more is to be said of a skill than how near the user comes to it. */
const isCovered = ({ years, learning, presumed }: Credits, skill: number): boolean =>
  years[skill] !== -1 || learning[skill] !== -1 || presumed[skill] !== -1;

function nearCounts({ near }: Credits, covered: readonly number[], forgives: number): Float64Array {
  const counts = near.map((value) => forgiven(value, forgives));
  for (const [n, skill] of covered.entries()) counts[skill] = keyOf(n);
  return counts;
}

/** The key of the nth skill that is covered, and back. */
const keyOf = (n: number) => -1 - n;

/** Gives what covered skills count in a job of such terms, each worked out once. */
function coveredBy(credits: Credits, skills: readonly number[], terms: JobTerms): Job['covered'] {
  const plain: (SkillCredit | undefined)[] = skills.map(() => undefined);
  const byYears = new Map<number, typeof plain>([[0, plain]]);
  return (key, asked) => {
    const n = keyOf(key);
    const known = asked === 0 ? plain : (byYears.get(asked) ?? skills.map(() => undefined));
    const one = known[n] ?? creditOf(credits, skills[n] as number, asked, terms);
    known[n] = one;
    if (asked !== 0) byYears.set(asked, known);
    return one;
  };
}
