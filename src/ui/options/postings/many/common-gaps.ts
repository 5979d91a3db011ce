import type { Scorable } from '#src/insights/scores.ts';
import { isNeededGap } from './judged-rows.ts';
import type { CountedGap } from './list-messages.ts';

/** A posting by its part, as that is scored, and its row there; `held`: how each ask of the part is held. */
export interface ScoredRow {
  part: Scorable;
  held: Uint8Array;
  row: number;
}

/** Which core and must-haves are gaps in most of these postings, the most frequent first, as a report tells them. */
export function gapsOfRows(rows: Iterable<ScoredRow>): CountedGap[] {
  const found = new Map<string, CountedGap>();
  for (const one of rows) {
    for (const skills of gapsOfRow(one)) {
      const key = [...skills].sort().join(' ');
      const gap = found.get(key);
      if (gap) gap.number += 1;
      else found.set(key, { skills, number: 1 });
    }
  }
  return [...found.values()].sort((a, b) => b.number - a.number);
}

/** The ids of each gap of a posting, alternatives together, the one that decides most first. */
function gapsOfRow({ part: { table, tier }, held, row }: ScoredRow): string[][] {
  const asks: number[] = [];
  for (let ask = table.asks[row] as number; ask < (table.asks[row + 1] as number); ask++)
    if (isNeededGap(tier[ask] as number, held[ask] as number)) asks.push(ask);
  const { salience } = table;
  asks.sort(
    (a, b) => (tier[a] as number) - (tier[b] as number) || (salience[b] as number) - (salience[a] as number),
  );
  return asks.map((ask) =>
    Array.from(
      table.skill.subarray(table.options[ask], table.options[ask + 1]),
      (skill) => table.skills[skill] as string,
    ),
  );
}
