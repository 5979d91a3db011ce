import type { Taxonomy } from '#src/skills/taxonomy.ts';
import type { AskTable } from './ask-table.ts';
import { HELD } from './credits.ts';

/** How many asks of postings the user covers. An ask of alternatives counts once. */
export interface Covered {
  asks: number;
  /** Known, be it for fewer years than asked, or presumed. */
  have: number;
  /** In part: being learned, or near to what is known. */
  part: number;
}

export interface Coverage {
  required: Covered;
  preferred: Covered;
  /** By category of skills, the most asked for first; alternatives count in the category of the first. */
  areas: (Covered & { category: string })[];
}

/** Where a skill goes that the taxonomy has lost. */
const ELSEWHERE = 'other';
export const categoryOf = (skill: string, { skills }: Taxonomy): string =>
  skills.get(skill)?.category ?? ELSEWHERE;

const WAYS = HELD.length;

/**
 * By ask, where it is counted: in the category of its first alternative, as a must-have or not, before how it is had.
 * `areas`: by the table's number of a skill, the number of its category.
 */
export function placesOfAsks(table: AskTable, areas: readonly number[]): Uint32Array {
  const places = new Uint32Array(table.salience.length);
  for (let row = 0; row < table.size; row++) {
    const first = table.asks[row] as number;
    const turn = first + (table.mustHaves[row] as number);
    for (let ask = first; ask < (table.asks[row + 1] as number); ask++) {
      const area = areas[table.skill[table.options[ask] as number] as number] as number;
      places[ask] = (2 * area + (ask < turn ? 0 : 1)) * WAYS;
    }
  }
  return places;
}

/** Counts how the user has what the postings of these rows ask for, by the places of the asks and how they are had. */
export function countAsks(
  { asks }: Pick<AskTable, 'asks'>,
  rows: Uint32Array,
  held: Uint8Array,
  places: Uint32Array,
  areas: number,
): Uint32Array {
  const counts = new Uint32Array(2 * areas * WAYS);
  for (const row of rows) {
    const end = asks[row + 1] as number;
    for (let ask = asks[row] as number; ask < end; ask++) {
      const place = (places[ask] as number) + (held[ask] as number);
      counts[place] = (counts[place] as number) + 1;
    }
  }
  return counts;
}

/** The user's coverage of all that was counted of some parts; `categories`: their names, by number. */
export function coverageOf(
  parts: readonly Uint32Array[],
  categories: readonly string[],
  mustHavesOnly: boolean,
): Coverage {
  const sums = new Float64Array(2 * categories.length * WAYS);
  for (const counts of parts)
    for (let place = 0; place < counts.length; place++)
      sums[place] = (sums[place] as number) + (counts[place] as number);
  const needs = [none(), none()] as [Covered, Covered];
  const areas = categories.map(none);
  for (const [place, count] of sums.entries()) {
    const [half, way] = [Math.floor(place / WAYS), place % WAYS];
    const isNice = half % 2;
    if (isNice && mustHavesOnly) continue;
    for (const covered of [needs[isNice], areas[half >> 1]]) add(covered as Covered, HELD[way] as How, count);
  }
  return {
    required: needs[0],
    preferred: needs[1],
    areas: categories
      .map((category, n) => ({ category, ...(areas[n] as Covered) }))
      .filter(({ asks }) => asks > 0)
      .sort((a, b) => b.asks - a.asks || (a.category < b.category ? -1 : 1)),
  };
}

type How = (typeof HELD)[number];

const none = (): Covered => ({ asks: 0, have: 0, part: 0 });

function add(covered: Covered, how: How, many: number): void {
  covered.asks += many;
  if (how !== 'gap') covered[how] += many;
}
