import { type Emphasis, scoreOf } from '#src/match/score.ts';
import { forgivesOf, yearsCount, yearsNeeded } from '#src/match/years.ts';
import type { Experience } from '#src/skills/experience.ts';
import type { AskTable } from './ask-table.ts';
import { askWeights } from './ask-weights.ts';
import { type Credits, creditOf, goesBefore, type SkillCredit } from './credits.ts';
import type { TableTiers } from './tiers.ts';

/** How each posting of a selection matches, as `compare` would say. */
export interface Scores {
  /** By ask: how much of it counts, 0 to 1. */
  credit: Float64Array;
  /** By ask: the place of how the user has it in `HELD`. */
  held: Uint8Array;
  /** By posting: 0 to 100, or −1 where it asks for too little to be judged by. */
  score: Int16Array;
}

/** What the scores of a table depend on. */
export interface ScoresAsked {
  table: AskTable;
  tiers: TableTiers;
  credits: Credits;
  /** The user's years of work; null where none are told. */
  years: number | null;
  emphasis: Emphasis;
}

/** Scores the postings of these rows; what is said of other rows means nothing. */
export function scoresOf(asked: ScoresAsked, rows: Iterable<number>): Scores {
  const { table, tiers, credits, emphasis } = asked;
  const weights = askWeights(table, tiers, emphasis);
  const jobs = jobsBy(credits, asked.years);
  const credit = new Float64Array(table.salience.length);
  const held = new Uint8Array(table.salience.length);
  const score = new Int16Array(table.size).fill(-1);
  for (const row of rows) {
    const job = jobs(table.experience[row] as Experience);
    const end = table.asks[row + 1] as number;
    // In the order and by the steps of compare, so that not even the last bit can round the other way.
    let points = 0;
    for (let ask = table.asks[row] as number; ask < end; ask++) {
      hold(table, ask, job, { credit, held });
      points += (weights[ask] as number) * (credit[ask] as number) * job.factor;
    }
    if (tiers.vague[row] === 0) score[row] = scoreOf([points]);
  }
  return { credit, held, score };
}

/** What of a posting is the same for all that ask for the same experience. */
interface Job {
  /** What counts of all points, by the years of work. */
  factor: number;
  /** What a skill counts of which so many years are asked (0: none). */
  creditFor(skill: number, asked: number): SkillCredit;
}

/** Gives what jobs that ask for some experience have in common. There are few kinds of them, and thousands of each. */
function jobsBy(credits: Credits, years: number | null): (experience: Experience) => Job {
  const known = new Map<string, Job>();
  return (experience) => {
    const key = `${experience.seniority} ${experience.years}`;
    const job = known.get(key) ?? jobOf(experience, credits, years);
    known.set(key, job);
    return job;
  };
}

function jobOf(experience: Experience, credits: Credits, years: number | null): Job {
  const { weights } = credits;
  const needed = yearsNeeded(experience, weights);
  const terms = { needed, forgives: forgivesOf(experience, weights) };
  const withoutYears: (SkillCredit | undefined)[] = [];
  return {
    factor: years === null ? 1 : yearsCount(years, needed, weights.overall),
    creditFor(skill, asked) {
      if (asked !== 0) return creditOf(credits, skill, asked, terms);
      withoutYears[skill] ??= creditOf(credits, skill, 0, terms);
      return withoutYears[skill];
    },
  };
}

const NOTHING: SkillCredit = { credit: 0, held: 0 };

/** Writes down an ask's alternatives as one: how the one is had that is named, and what the one counts that counts most. */
function hold(
  { options, skill, years }: AskTable,
  ask: number,
  job: Job,
  { credit, held }: Pick<Scores, 'credit' | 'held'>,
): void {
  let best = NOTHING;
  let most = 0;
  for (let at = options[ask] as number; at < (options[ask + 1] as number); at++) {
    const one = job.creditFor(skill[at] as number, years[at] as number);
    most = Math.max(most, one.credit);
    if (goesBefore(one, best)) best = one;
  }
  credit[ask] = most;
  held[ask] = best.held;
}
