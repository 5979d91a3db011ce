import type { AskTable } from './ask-table.ts';

/** Some rows of a table as a table of their own, in this order, with the skills that they ask for alone. */
export function partOfTable(table: AskTable, rows: Uint32Array): AskTable {
  const numbers = new Map<number, number>();
  const numberOf = (skill: number) => {
    const known = numbers.get(skill) ?? numbers.size;
    numbers.set(skill, known);
    return known;
  };
  const asks = [0];
  const options = [0];
  const taken: number[] = [];
  const places: number[] = [];
  for (const row of rows) {
    for (let ask = table.asks[row] as number; ask < (table.asks[row + 1] as number); ask++) {
      taken.push(ask);
      for (let at = table.options[ask] as number; at < (table.options[ask + 1] as number); at++)
        places.push(at);
      options.push(places.length);
    }
    asks.push(taken.length);
  }
  const skill = Uint32Array.from(places, (at) => numberOf(table.skill[at] as number));
  return {
    size: rows.length,
    skills: [...numbers.keys()].map((number) => table.skills[number] as string),
    portals: table.portals,
    portal: Uint32Array.from(rows, (row) => table.portal[row] as number),
    title: Array.from(rows, (row) => table.title[row] as string),
    firstSeen: Float64Array.from(rows, (row) => table.firstSeen[row] as number),
    applied: Uint8Array.from(rows, (row) => table.applied[row] as number),
    asks: Uint32Array.from(asks),
    mustHaves: Uint32Array.from(rows, (row) => table.mustHaves[row] as number),
    experience: Array.from(rows, (row) => table.experience[row] as AskTable['experience'][number]),
    partly: Array.from(rows, (row) => table.partly[row]),
    salience: Float64Array.from(taken, (ask) => table.salience[ask] as number),
    notCore: Uint8Array.from(taken, (ask) => table.notCore[ask] as number),
    options: Uint32Array.from(options),
    skill,
    years: Float64Array.from(places, (at) => table.years[at] as number),
    required: Uint8Array.from(places, (at) => table.required[at] as number),
  };
}
