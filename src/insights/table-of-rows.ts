import type { AskTable } from './ask-table.ts';
import { numbering } from './numbering.ts';

/** A posting out of some table: its table, and its number there. */
export interface PickedRow {
  table: AskTable;
  row: number;
}

/** Postings out of several tables as one table: the same as if they had been gathered into one, in this order. */
export function tableOfRows(picked: readonly PickedRow[]): AskTable {
  const skills = renumbered((table) => table.skills);
  const portals = renumbered((table) => table.portals);
  const all = <T>(valueIn: (table: AskTable, row: number) => T): T[] =>
    picked.map(({ table, row }) => valueIn(table, row));
  const asks = [0];
  const options = [0];
  const salience: number[] = [];
  const notCore: number[] = [];
  const skill: number[] = [];
  const years: number[] = [];
  const required: number[] = [];
  for (const { table, row } of picked) {
    const numberOf = skills.numbersOf(table);
    for (let ask = table.asks[row] as number; ask < (table.asks[row + 1] as number); ask++) {
      for (let at = table.options[ask] as number; at < (table.options[ask + 1] as number); at++) {
        skill.push(numberOf(table.skill[at] as number));
        years.push(table.years[at] as number);
        required.push(table.required[at] as number);
      }
      salience.push(table.salience[ask] as number);
      notCore.push(table.notCore[ask] as number);
      options.push(skill.length);
    }
    asks.push(salience.length);
  }
  return {
    size: picked.length,
    skills: skills.names,
    portals: portals.names,
    portal: new Uint32Array(all((table, row) => portals.numbersOf(table)(table.portal[row] as number))),
    title: all(({ title }, row) => title[row] as string),
    firstSeen: new Float64Array(all(({ firstSeen }, row) => firstSeen[row] as number)),
    applied: new Uint8Array(all(({ applied }, row) => applied[row] as number)),
    asks: new Uint32Array(asks),
    mustHaves: new Uint32Array(all(({ mustHaves }, row) => mustHaves[row] as number)),
    experience: all(({ experience }, row) => experience[row] as AskTable['experience'][number]),
    partly: all(({ partly }, row) => partly[row]),
    salience: new Float64Array(salience),
    notCore: new Uint8Array(notCore),
    options: new Uint32Array(options),
    skill: new Uint32Array(skill),
    years: new Float64Array(years),
    required: new Uint8Array(required),
  };
}

/** Numbers names of several tables together, in the order in which any row has them; each is looked up once for a table. */
function renumbered(namesOf: (table: AskTable) => readonly string[]) {
  const { names, numberOf } = numbering();
  const byTable = new Map<AskTable, (old: number) => number>();
  return {
    names,
    numbersOf(table: AskTable): (old: number) => number {
      const known = byTable.get(table);
      if (known) return known;
      const [own, numbers] = [namesOf(table), new Map<number, number>()];
      const numberIn = (old: number) => {
        const number = numbers.get(old) ?? numberOf(own[old] as string);
        numbers.set(old, number);
        return number;
      };
      byTable.set(table, numberIn);
      return numberIn;
    },
  };
}
