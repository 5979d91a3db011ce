import { expect, it } from 'vitest';
import { askTable } from '#src/insights/ask-table.ts';
import { askWeights } from '#src/insights/ask-weights.ts';
import { tableTiers } from '#src/insights/tiers.ts';
import { EVEN_EMPHASIS } from '#src/match/score.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
import { asks, KIN, seen } from './arbitrary.ts';

const tableOf = () =>
  askTable([seen(1, [asks('java'), asks('agile', { salience: 0.2 }), asks('sql', { need: 'preferred' })])]);

it('the tiers of a table are, as long as the taxonomy is the same', () => {
  const table = tableOf();
  const tiers = tableTiers(table, KIN);
  expect(tableTiers(table, KIN)).toBe(tiers);
  expect(tableTiers(table, buildTaxonomy([]))).not.toEqual(tiers);
  expect(tableTiers(tableOf(), KIN)).toEqual(tiers);
});

it('what asks are worth is, as long as the emphasis is the same', () => {
  const table = tableOf();
  const tiers = tableTiers(table, KIN);
  const weights = askWeights(table, tiers, EVEN_EMPHASIS);
  expect(askWeights(table, tiers, { ...EVEN_EMPHASIS })).toBe(weights);
  expect(askWeights(table, tiers, { ...EVEN_EMPHASIS, nice: 20 })).not.toEqual(weights);
  expect(askWeights(table, tiers, EVEN_EMPHASIS)).toEqual(weights);
});
