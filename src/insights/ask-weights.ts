import { TIERS, type Tier } from '#src/match/match.ts';
import { askPoints, type Emphasis } from '#src/match/score.ts';
import type { AskTable } from './ask-table.ts';
import type { TableTiers } from './tiers.ts';

/** By ask of a table, how many of its posting's 100 points it is worth, whoever reads it. */
export function askWeights(table: AskTable, { tier }: TableTiers, emphasis: Emphasis): Float64Array {
  const weights = new Float64Array(table.salience.length);
  // The same objects for each row, as there are millions.
  const asks: { salience: number; tier: Tier }[] = [];
  for (let row = 0; row < table.size; row++) {
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
  return weights;
}
