import type { CreditChange } from './credit-change.ts';
import type { Scorable } from './scorable.ts';

/** The postings of a table whose time has come: `until`: by posting, how far all odds may have moved; `moved`: how far they have. */
export function staleRows(until: Float64Array, moved: number): Uint32Array {
  const rows = new Uint32Array(until.length);
  let count = 0;
  for (let row = 0; row < until.length; row++) if (moved >= (until[row] as number)) rows[count++] = row;
  return rows.subarray(0, count);
}

/** The postings of a table that ask for a skill which changed. */
export function loudRows({ table, skills }: Scorable, { loud, isAnyLoud }: CreditChange): Uint32Array {
  if (!isAnyLoud) return new Uint32Array();
  const { asks, options, size } = table;
  const rows = new Uint32Array(size);
  let count = 0;
  let row = 0;
  for (let at = 0; at < skills.length; at++) {
    if (loud[skills[at] as number] === 0) continue;
    while ((options[asks[row + 1] as number] as number) <= at) row++;
    if (count === 0 || rows[count - 1] !== row) rows[count++] = row;
  }
  return rows.subarray(0, count);
}
