import { fitting } from '#src/skills/columns.ts';
import { ASKED, columnIn, IN_TITLE, type JudgedCounts, type JudgingFile } from './judging-file.ts';
import type { MarketFile } from './market.ts';

const MOST = 0x7fffffff;

const LOW = 0x7f;

const MORE = 0x80;

/**
 * The rest of the market, as the packaged file `market.bin`: everything that `judging.bin` lacks. A JSON head
 * and a zero byte are followed by columns of numbers. These are the postings where the skill is no must-have,
 * half years required, skills required together, and counts by role and by quarter. The last quarter is the
 * remainder.
 */
type MarketRest = Uint8Array;

type Head = Omit<MarketFile, keyof JudgedCounts | Column>;
type Column = 'must' | 'years' | 'with' | 'byRole' | 'byQuarter';

/** Returns the part of the market that `judging.bin` lacks. @throws if the quarters do not add up. */
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

/**
 * Joins both files into the market.
 * @param ids Skills of the taxonomy that the files were made from.
 */
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

/** Transposes columns of this length into rows. */
const turned = (columns: readonly number[][], length: number): number[][] =>
  Array.from({ length }, (_, at) => columns.map((column) => column[at] as number));

/**
 * Encodes non-negative integers as variable-length bytes, seven bits each, lowest first. Counts are mostly small
 * and take one byte.
 * @throws if a number exceeds 31 bits or is no such integer.
 */
export function bytesOf(numbers: readonly number[]): number[] {
  return numbers.flatMap((number) => {
    const bytes: number[] = [];
    let left = fitting(number, MOST);
    for (; left > LOW; left >>>= 7) bytes.push((left & LOW) | MORE);
    return [...bytes, left];
  });
}

/** Returns a function that yields these numbers one by one. */
export function numbersIn(bytes: Uint8Array): () => number {
  let at = 0;
  return () => {
    let [number, shift] = [0, 0];
    for (let byte = MORE; byte & MORE; shift += 7) {
      byte = bytes[at++] ?? 0;
      number |= (byte & LOW) << shift;
    }
    return number;
  };
}
