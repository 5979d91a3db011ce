import type { AskTable } from './ask-table.ts';
import type { AskedBy } from './asked-by.ts';
import { demandCounts } from './demand.ts';
import type { TablePart } from './table-part.ts';

/** What is counted, to be counted on: plain, as JSON holds it. */
export interface AskedSums {
  postings: number;
  /** Skills that no posting asks for any more may be among them, with 0. */
  asked: [skill: string, postings: number][];
}

export const NONE_ASKED: AskedSums = { postings: 0, asked: [] };

/** What is counted with these parts added (1) or taken out (-1); of a part only the postings of which `isMeant` says so. */
export function askedWith(
  { postings, asked }: AskedSums,
  parts: readonly TablePart[],
  sign: 1 | -1,
  isMeant: (id: string) => boolean = () => true,
): AskedSums {
  const sums = new Map(asked);
  let number = postings;
  for (const { ids, table } of parts) {
    const rows = Uint32Array.from(ids.keys()).filter((row) => isMeant(ids[row] as string));
    number += sign * rows.length;
    addTo(sums, table, demandCounts(table, rows).asked, sign);
  }
  return { postings: number, asked: [...sums] };
}

function addTo(sums: Map<string, number>, { skills }: AskTable, asked: Uint32Array, sign: 1 | -1): void {
  for (let n = 0; n < asked.length; n++) {
    const skill = skills[n] as string;
    if (asked[n] !== 0) sums.set(skill, (sums.get(skill) ?? 0) + sign * (asked[n] as number));
  }
}

/** What is counted, as `askedBy` gives it of the postings themselves. */
export function askedByOf({ postings, asked }: AskedSums): AskedBy {
  return { postings, asked: new Map(asked.filter(([, number]) => number !== 0)) };
}
