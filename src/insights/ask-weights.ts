import { TIERS } from '#src/match/match.ts';
import { askPoints, type Emphasis } from '#src/match/score.ts';
import type { AskTable } from './ask-table.ts';
import type { TableTiers } from './tiers.ts';

const known = new WeakMap<TableTiers, { emphasis: string; weights: Float64Array }>();

/**
 * By ask of a table, how many of its posting's 100 points it is worth, whoever reads it: worked out once for its tiers, as
 * long as the emphasis is the same.
 */
export function askWeights(table: AskTable, tiers: TableTiers, emphasis: Emphasis): Float64Array {
  const said = JSON.stringify(emphasis);
  const before = known.get(tiers);
  if (before?.emphasis === said) return before.weights;
  const weights = new Float64Array(table.salience.length);
  for (let row = 0; row < table.size; row++) {
    const first = table.asks[row] as number;
    const asks = [];
    for (let ask = first; ask < (table.asks[row + 1] as number); ask++) {
      const tier = TIERS[tiers.tier[ask] as number] ?? 'must';
      asks.push({ salience: table.salience[ask] as number, tier });
    }
    weights.set(askPoints(asks, emphasis), first);
  }
  known.set(tiers, { emphasis: said, weights });
  return weights;
}
