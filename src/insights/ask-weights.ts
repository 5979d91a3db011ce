import { TIERS, type Tier } from '#src/match/match.ts';
import { askPoints, type Emphasis } from '#src/match/score.ts';
import type { AskTable } from './ask-table.ts';
import type { TableTiers } from './tiers.ts';

type Known = WeakMap<object, { emphasis: string; weights: Float64Array }>;

/** By the tiers of a whole table, and of a part. */
const [known, knownParts]: [Known, Known] = [new WeakMap(), new WeakMap()];

/**
 * By ask of a table, how many of its posting's 100 points it is worth, whoever reads it: worked out once for its tiers and
 * those of its parts, as long as the emphasis is the same.
 */
export function askWeights(table: AskTable, tiers: TableTiers, emphasis: Emphasis): Float64Array {
  const said = JSON.stringify(emphasis);
  const before = known.get(tiers);
  if (before?.emphasis === said) return before.weights;
  const weights = new Float64Array(table.salience.length);
  const work = worker(table, tiers, emphasis, weights);
  let row = 0;
  for (const part of tiers.parts) {
    const [from, to] = [row, row + part.vague.length];
    row = to;
    const [first, end] = [table.asks[from], table.asks[to]];
    const there = knownParts.get(part);
    if (there?.emphasis === said) weights.set(there.weights, first);
    else {
      work(from, to);
      knownParts.set(part, { emphasis: said, weights: weights.slice(first, end) });
    }
  }
  known.set(tiers, { emphasis: said, weights });
  return weights;
}

/** Gives what works the weights of rows out, from one on and before another. */
function worker(table: AskTable, { tier }: TableTiers, emphasis: Emphasis, weights: Float64Array) {
  // The same objects for each row, as there are millions.
  const asks: { salience: number; tier: Tier }[] = [];
  return (from: number, to: number): void => {
    for (let row = from; row < to; row++) {
      const first = table.asks[row] as number;
      const count = (table.asks[row + 1] as number) - first;
      for (let n = 0; n < count; n++) {
        asks[n] ??= { salience: 0, tier: 'must' };
        const one = asks[n] as (typeof asks)[number];
        one.salience = table.salience[first + n] as number;
        one.tier = TIERS[tier[first + n] as number] as Tier;
      }
      weights.set(askPoints(asks.slice(0, count), emphasis), first);
    }
  };
}
