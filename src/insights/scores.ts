import { TIERS } from '#src/match/match.ts';
import { type Emphasis, scoreOf, weightsOf } from '#src/match/score.ts';
import { forgivesOf, yearsCount, yearsNeeded } from '#src/match/years.ts';
import type { AskTable } from './ask-table.ts';
import { type Credits, creditOf, isKnown, type JobTerms, type SkillCredit } from './credits.ts';
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
  const { table } = asked;
  const credit = new Float64Array(table.options.length - 1);
  const held = new Uint8Array(table.options.length - 1);
  const score = new Int16Array(table.size).fill(-1);
  for (const row of rows) score[row] = scoreRow(asked, row, { credit, held });
  return { credit, held, score };
}

function scoreRow(
  { table, tiers, credits, years, emphasis }: ScoresAsked,
  row: number,
  { credit, held }: Pick<Scores, 'credit' | 'held'>,
): number {
  const first = table.asks[row] as number;
  const end = table.asks[row + 1] as number;
  const experience = table.experience[row] as AskTable['experience'][number];
  const needed = yearsNeeded(experience, credits.weights);
  const terms = { needed, forgives: forgivesOf(experience, credits.weights) };
  for (let ask = first; ask < end; ask++) {
    const best = bestOption(table, ask, credits, terms);
    credit[ask] = best.credit;
    held[ask] = best.held;
  }
  if (tiers.vague[row] === 1) return -1;
  const factor = years === null ? 1 : yearsCount(years, needed, credits.weights.overall);
  const asks = Array.from({ length: end - first }, (_, n) => ({
    salience: table.salience[first + n] as number,
    tier: TIERS[tiers.tier[first + n] as number] ?? 'must',
  }));
  // In the order and by the steps of compare, so that not even the last bit can round the other way.
  return scoreOf(
    weightsOf(asks, emphasis).map((weight, n) => weight * (credit[first + n] as number) * factor),
  );
}

/** As `compare` chooses: what is known before what is near, then what counts most; among equals what is had best. */
function goesBefore(one: SkillCredit, other: SkillCredit): boolean {
  if (isKnown(one.held) !== isKnown(other.held)) return isKnown(one.held);
  return one.credit > other.credit || (one.credit === other.credit && one.held > other.held);
}

/** An ask's alternatives as one: the one that is named, with what the one counts that counts most. */
function bestOption(
  { options, skill, years }: AskTable,
  ask: number,
  credits: Credits,
  terms: JobTerms,
): SkillCredit {
  let best: SkillCredit = { credit: 0, held: 0 };
  let most = 0;
  for (let at = options[ask] as number; at < (options[ask + 1] as number); at++) {
    const one = creditOf(credits, skill[at] as number, years[at] as number, terms);
    most = Math.max(most, one.credit);
    if (goesBefore(one, best)) best = one;
  }
  return { ...best, credit: most };
}
