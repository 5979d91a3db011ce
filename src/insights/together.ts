import type { AskTable } from './ask-table.ts';
import { optionsOf } from './demand.ts';

/** A skill and what the postings that ask for it ask for more often than all do, beyond what chance may do. */
export interface Together {
  skill: string;
  /** Postings that ask for it. */
  postings: number;
  /** What stands out most, the most frequent first. */
  with: Companion[];
}

export interface Companion {
  skill: string;
  /** Postings that ask for both. */
  both: number;
  /** Postings that ask for the companion at all. */
  asked: number;
}

/** What fewer postings have together is not told. */
const LEAST_BOTH = 3;
/** Of twenty companions that chance makes, one at most is told (a one-sided test of a share). */
const BEYOND_CHANCE = 1.645;
const MOST_COMPANIONS = 8;

/**
 * For each of these skills (by number), what comes with it: the share of its postings that ask for the companion too
 * is well above the companion's share of all. `asked`: by skill, how many of the postings ask for it.
 */
export function togetherOf(
  table: AskTable,
  rows: Uint32Array,
  skills: readonly number[],
  asked: Uint32Array,
  mustHavesOnly: boolean,
): Together[] {
  const size = table.skills.length;
  const place = new Int32Array(size).fill(-1);
  for (const [n, skill] of skills.entries()) place[skill] = n;
  const both = new Uint32Array(skills.length * size);
  const seen = new Int32Array(size).fill(-1);
  const here = new Uint32Array(size);
  for (const row of rows) {
    let count = 0;
    const [from, to] = optionsOf(table, row);
    for (let at = from; at < to; at++) {
      const skill = table.skill[at] as number;
      if (seen[skill] === row || (mustHavesOnly && table.required[at] === 0)) continue;
      seen[skill] = row;
      here[count++] = skill;
    }
    for (let a = 0; a < count; a++) {
      const n = place[here[a] as number] as number;
      if (n < 0) continue;
      for (let b = 0; b < count; b++) {
        const cell = n * size + (here[b] as number);
        both[cell] = (both[cell] as number) + 1;
      }
    }
  }
  return skills.map((skill, n) => ({
    skill: table.skills[skill] as string,
    postings: asked[skill] as number,
    with: companions(table, skill, both.subarray(n * size, (n + 1) * size), asked, rows.length),
  }));
}

function companions(
  table: AskTable,
  skill: number,
  both: Uint32Array,
  asked: Uint32Array,
  postings: number,
): Companion[] {
  const found: (Companion & { excess: number })[] = [];
  for (let other = 0; other < both.length; other++) {
    const count = both[other] as number;
    if (other === skill || count < LEAST_BOTH) continue;
    const usual = (asked[other] as number) / postings;
    const excess = count / (asked[skill] as number) - usual;
    const chance = BEYOND_CHANCE * Math.sqrt((usual * (1 - usual)) / (asked[skill] as number));
    if (excess <= chance) continue;
    found.push({ skill: table.skills[other] as string, both: count, asked: asked[other] as number, excess });
  }
  found.sort((a, b) => b.excess - a.excess || (a.skill < b.skill ? -1 : 1));
  const told = found.slice(0, MOST_COMPANIONS).map(({ excess: _, ...companion }) => companion);
  return told.sort((a, b) => b.both - a.both || (a.skill < b.skill ? -1 : 1));
}
