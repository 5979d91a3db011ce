import type { AskTable } from './ask-table.ts';

/** How often a skill is asked for. A posting counts once for a skill, as a must-have where it is one anywhere in it. */
export interface Demand {
  skill: string;
  /** Postings that ask for it as a must-have. */
  required: number;
  /** Postings that ask for it as a nice-to-have only. */
  preferred: number;
}

/** By the skill's number, how many postings ask for it, and how many as a must-have. */
export interface Counts {
  asked: Uint32Array;
  required: Uint32Array;
}

/** Counts, for each skill, the postings that ask for it. */
export function demandCounts(table: AskTable, rows: Uint32Array): Counts {
  const asked = new Uint32Array(table.skills.length);
  const required = new Uint32Array(table.skills.length);
  const seen = new Int32Array(table.skills.length).fill(-1);
  const seenRequired = new Int32Array(table.skills.length).fill(-1);
  for (const row of rows) {
    const [from, to] = optionsOf(table, row);
    for (let at = from; at < to; at++) {
      const skill = table.skill[at] as number;
      if (seen[skill] !== row) {
        seen[skill] = row;
        asked[skill] = (asked[skill] as number) + 1;
      }
      if (table.required[at] === 1 && seenRequired[skill] !== row) {
        seenRequired[skill] = row;
        required[skill] = (required[skill] as number) + 1;
      }
    }
  }
  return { asked, required };
}

/** The skills that are asked for, most asked first. `mustHavesOnly`: nice-to-haves count nothing. */
export function demandOf(
  skills: readonly string[],
  { asked, required }: Counts,
  mustHavesOnly: boolean,
): Demand[] {
  const all = skills.flatMap((skill, n): Demand[] => {
    const must = required[n] as number;
    const nice = mustHavesOnly ? 0 : (asked[n] as number) - must;
    return must + nice > 0 ? [{ skill, required: must, preferred: nice }] : [];
  });
  return all.sort(
    (a, b) => askedOf(b) - askedOf(a) || b.required - a.required || (a.skill < b.skill ? -1 : 1),
  );
}

/** How many postings ask for it at all. */
export const askedOf = ({ required, preferred }: Demand): number => required + preferred;

/** Where the alternatives of all of a posting's asks lie. */
export function optionsOf({ asks, options }: AskTable, row: number): [from: number, to: number] {
  return [options[asks[row] as number] as number, options[asks[row + 1] as number] as number];
}
