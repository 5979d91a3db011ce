import { expect, test } from 'vitest';
import MARKET from '#data/market.json' with { type: 'json' };
import VECTORS from '#data/skill-vectors.json' with { type: 'json' };
import { judgingFile } from '#src/market/judging-file.ts';
import { marketRest, wholeMarket } from '#src/market/market-rest.ts';

test('both files of the package give the market as it stands in data/, and tell nothing twice', () => {
  const judging = judgingFile(MARKET, VECTORS);
  const rest = marketRest(MARKET);
  expect(wholeMarket(JSON.parse(JSON.stringify(rest)), judging)).toEqual(MARKET);
  expect(Object.keys(rest).filter((name) => name in judging)).toEqual([]);
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
  expect(wholeMarket(marketRest(none), none)).toEqual(none);
});
