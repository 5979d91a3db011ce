import { expect, test } from 'vitest';
import MARKET from '#data/market.json' with { type: 'json' };
import { SKILL_FILES } from '#data/skills/index.ts';
import { judgingFile } from '#src/market/judging-file.ts';
import { marketRest, wholeMarket } from '#src/market/market-rest.ts';
import { vectorsFile } from '#src/market/skill-vectors.ts';
import { buildTaxonomy } from '#src/skills/taxonomy.ts';
import { judgingAsShipped } from './judging-as-shipped.ts';

test('both files of the package give the market as it stands in data/, and tell nothing twice', () => {
  const taxonomy = buildTaxonomy(SKILL_FILES);
  const rest = marketRest(MARKET);
  const read = JSON.parse(JSON.stringify(rest));
  expect(wholeMarket(read, judgingAsShipped(taxonomy), taxonomy.skills.keys())).toEqual(MARKET);
  expect(Object.keys(rest).filter((name) => /^(?:skills|asked|inTitle)$/.test(name))).toEqual([]);
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
