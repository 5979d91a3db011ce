import { isNeededGap, type ScoredPart } from './judged-rows.ts';

/** The ids of each core or must-have gap of the posting in this row of a part, alternatives together, the one that decides most first. */
export function gapsOfRow({ part: { table, tier }, held }: ScoredPart, row: number): string[][] {
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
