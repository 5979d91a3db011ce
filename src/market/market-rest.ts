import { ASKED, columnIn, IN_TITLE, type JudgedCounts, type JudgingFile } from './judging-file.ts';
import type { MarketFile } from './market.ts';
import { bytesOf, numbersIn } from './numbers.ts';

/**
 * The market as the package's second file has it, `market.bin`: what `judging.bin` does not tell already. Its head is JSON, and ends
 * with a zero; then come the columns as numbers: how many do not ask for each skill as a must-have, half years, what is asked for with
 * it, and the counts by role and by quarter, a row a role and a quarter, as neighbours are alike there. The last quarter has the rest.
 */
export type MarketRest = Uint8Array;

type Head = Omit<MarketFile, keyof JudgedCounts | Column>;
type Column = 'must' | 'years' | 'with' | 'byRole' | 'byQuarter';

/** Takes from the market what `judging.bin` does not tell. @throws where the quarters do not add up. */
export function marketRest(market: MarketFile): MarketRest {
  const { skills, asked, inTitle, must, years, with: others, byRole, byQuarter, ...head } = market;
  if (byQuarter.some((counts, n) => sumOf(counts) !== asked[n])) throw new Error('quarters do not add up');
  const numbers = [
    ...must.map((count, n) => (asked[n] as number) - count),
    ...years.map((some) => 2 * some),
    ...others.map(({ length }) => length),
    ...others.flat(),
    ...head.roles.flatMap((_, role) => byRole.map((counts) => counts[role] as number)),
    ...head.quarters.slice(1).flatMap((_, quarter) => byQuarter.map((counts) => counts[quarter] as number)),
  ];
  return Uint8Array.from([...new TextEncoder().encode(JSON.stringify(head)), 0, ...bytesOf(numbers)]);
}

/** The market of both files, by the ids of the taxonomy that they were made of. */
export function wholeMarket(rest: MarketRest, judging: JudgingFile, ids: Iterable<string>): MarketFile {
  const end = rest.indexOf(0);
  const head: Head = JSON.parse(new TextDecoder().decode(rest.subarray(0, end)));
  const next = numbersIn(rest.subarray(end + 1));
  const all = [...ids];
  const skills = Array.from(columnIn(judging, 0), (n) => all[n] as string);
  const asked = [...columnIn(judging, ASKED)];
  const column = () => asked.map(next);
  const must = column().map((count, n) => (asked[n] as number) - count);
  const years = column().map((halves) => halves / 2);
  const others = column().map((length) => Array.from({ length }, next));
  const byRole = turned(head.roles.map(column), asked.length);
  const quarters = turned(head.quarters.slice(1).map(column), asked.length);
  const byQuarter = quarters.map((counts, n) => [...counts, (asked[n] as number) - sumOf(counts)]);
  return {
    ...head,
    skills,
    asked,
    must,
    inTitle: [...columnIn(judging, IN_TITLE)],
    years,
    with: others,
    byRole,
    byQuarter,
  };
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** Columns of this length as rows. */
const turned = (columns: readonly number[][], length: number): number[][] =>
  Array.from({ length }, (_, at) => columns.map((column) => column[at] as number));
