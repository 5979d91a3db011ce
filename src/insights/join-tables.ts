import type { AskTable } from './ask-table.ts';
import { numbering } from './numbering.ts';

/**
 * Tables one below the other as one table: the same as if all their postings had been gathered into one, in this order.
 */
export function joinTables(tables: readonly AskTable[]): AskTable {
  const sum = (lengthOf: (table: AskTable) => number) =>
    tables.reduce((total, table) => total + lengthOf(table), 0);
  const [size, asks, options] = [
    sum((table) => table.size),
    sum((table) => table.salience.length),
    sum((table) => table.skill.length),
  ];
  const skills = numbersOfNames();
  const portals = numbersOfNames();
  const joined = {
    portal: new Uint32Array(size),
    firstSeen: new Float64Array(size),
    applied: new Uint8Array(size),
    asks: new Uint32Array(size + 1),
    mustHaves: new Uint32Array(size),
    salience: new Float64Array(asks),
    notCore: new Uint8Array(asks),
    options: new Uint32Array(asks + 1),
    skill: new Uint32Array(options),
    years: new Float64Array(options),
    required: new Uint8Array(options),
  };
  const at = { row: 0, ask: 0, option: 0 };
  for (const table of tables) {
    portals.renumber(table.portal, table.portals, joined.portal, at.row);
    skills.renumber(table.skill, table.skills, joined.skill, at.option);
    for (const name of ['firstSeen', 'applied', 'mustHaves'] as const) joined[name].set(table[name], at.row);
    for (const name of ['salience', 'notCore'] as const) joined[name].set(table[name], at.ask);
    for (const name of ['years', 'required'] as const) joined[name].set(table[name], at.option);
    shift(table.asks, at.ask, joined.asks, at.row);
    shift(table.options, at.option, joined.options, at.ask);
    at.row += table.size;
    at.ask += table.salience.length;
    at.option += table.skill.length;
  }
  return {
    size,
    skills: skills.names,
    portals: portals.names,
    title: tables.flatMap(({ title }) => title),
    experience: tables.flatMap(({ experience }) => experience),
    partly: tables.flatMap(({ partly }) => partly),
    ...joined,
  };
}

/** Ends of rows, counted on from where the table before has ended. */
function shift(ends: Uint32Array, by: number, into: Uint32Array, from: number): void {
  for (let n = 0; n < ends.length; n++) into[from + n] = (ends[n] as number) + by;
}

/** Numbers names in the order in which any row has them. */
function numbersOfNames() {
  const { names, numberOf } = numbering();
  /** Writes a column with the new number of each name. */
  function renumber(column: Uint32Array, own: readonly string[], into: Uint32Array, from: number): void {
    const known = new Int32Array(own.length).fill(-1);
    for (let n = 0; n < column.length; n++) {
      const old = column[n] as number;
      if (known[old] === -1) known[old] = numberOf(own[old] as string);
      into[from + n] = known[old] as number;
    }
  }
  return { names, renumber };
}
