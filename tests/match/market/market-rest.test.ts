import { expect, test } from 'vitest';
import MARKET from '#data/market.json' with { type: 'json' };
import { SKILL_FILES } from '#data/skills/index.ts';
import { judgingFile } from '#src/match/market/judging-file.ts';
import { marketRest, wholeMarket } from '#src/match/market/market-rest.ts';
import { vectorsFile } from '#src/match/market/skill-vectors.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
import { judgingAsShipped } from './judging-as-shipped.ts';

test('both files of the package give the market as it stands in data/, and tell nothing twice', () => {
  const taxonomy = buildTaxonomy(SKILL_FILES);
  const rest = marketRest(MARKET);
  expect(wholeMarket(rest, judgingAsShipped(taxonomy), taxonomy.skills.keys())).toEqual(MARKET);
  const told = Object.keys(JSON.parse(new TextDecoder().decode(rest.subarray(0, rest.indexOf(0)))));
  expect(told).toEqual(['source', 'roles', 'quarters']);
});

test('a market whose quarters are not all that ask for a skill is not taken', () => {
  const [first = 0, ...others] = MARKET.asked;
  expect(() => marketRest({ ...MARKET, asked: [first + 1, ...others] })).toThrow('do not add up');
});

test('a market without skills has both files too', () => {
  const none = {
    ...MARKET,
    skills: [],
    asked: [],
    must: [],
    inTitle: [],
    years: [],
    with: [],
    byRole: [],
    byQuarter: [],
  };
  const judging = judgingFile(none, vectorsFile([], []), []);
  expect(wholeMarket(marketRest(none), judging, ['java'])).toEqual(none);
});
