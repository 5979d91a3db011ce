import type { Knowledge } from './knowledge.ts';
import { type NearSource, type NearTarget, nearness, nearTo } from './nearness.ts';
import type { NearnessWeights } from './weights.ts';

/** How near somebody comes to many skills: the best of each sign, by the number of the skill. */
export interface NearColumns {
  similar: Uint8Array;
  cosine: Float64Array;
  inCategory: Float64Array;
  basis: Uint8Array;
}

/** The signs that there are a column of. */
export const COLUMN_SIGNS = ['similar', 'cosine', 'inCategory', 'basis'] as const;

export const nothingNear = (size: number): NearColumns => ({
  similar: new Uint8Array(size),
  cosine: new Float64Array(size),
  inCategory: new Float64Array(size),
  basis: new Uint8Array(size),
});

/** How near these come alone or together: the better of each sign. */
export function nearer(some: NearColumns, others: NearColumns): NearColumns {
  const both = nothingNear(some.cosine.length);
  for (const name of COLUMN_SIGNS) {
    const [a, b, into] = [some[name], others[name], both[name]];
    for (let n = 0; n < into.length; n++) into[n] = Math.max(a[n] as number, b[n] as number);
  }
  return both;
}

/** The columns of these skills alone, in this order. */
export function columnsAt(columns: NearColumns, numbers: Uint32Array): NearColumns {
  const picked = nothingNear(numbers.length);
  for (const name of COLUMN_SIGNS) {
    const [from, into] = [columns[name], picked[name]];
    for (let n = 0; n < into.length; n++) into[n] = from[numbers[n] as number] as number;
  }
  return picked;
}

/** Writes down how near tracked skills come to this one. */
export function putNear(
  columns: NearColumns,
  number: number,
  target: NearTarget,
  sources: readonly NearSource[],
): void {
  const { signs } = nearTo(target, sources);
  for (const name of COLUMN_SIGNS) columns[name][number] = signs[name];
}

/** The same, beside what came near before. */
export function raiseNear(
  columns: NearColumns,
  number: number,
  target: NearTarget,
  sources: readonly NearSource[],
): void {
  const { signs } = nearTo(target, sources);
  for (const name of COLUMN_SIGNS)
    columns[name][number] = Math.max(signs[name], columns[name][number] as number);
}

/** What nearness takes of skills whatever is tracked: their directions one after the other, and their kinds. */
export interface NearFacts {
  rows: Float32Array;
  /** 1 where a skill has a direction. */
  hasRow: Uint8Array;
  kinds: readonly NearTarget['kind'][];
}

/** The facts of these skills, whose directions have so many numbers each. */
export function nearFacts(targets: readonly NearTarget[], size: number): NearFacts {
  const rows = new Float32Array(targets.length * size);
  const hasRow = new Uint8Array(targets.length);
  for (const [n, { row }] of targets.entries()) {
    if (row) rows.set(row, n * size);
    hasRow[n] = row ? 1 : 0;
  }
  return { rows, hasRow, kinds: targets.map(({ kind }) => kind) };
}

/** What counts of each skill by what is near, 0 to 1: as {@link nearness} has it. */
export function nearValues(
  { similar, cosine, inCategory, basis }: NearColumns,
  { rows, hasRow, kinds }: NearFacts,
  { size, field }: Pick<Knowledge, 'size' | 'field'>,
  weights: NearnessWeights,
): Float64Array {
  const values = new Float64Array(kinds.length);
  if (size === 0) return values;
  const signs = { similar: 0, cosine: 0, inCategory: 0, basis: 0 };
  for (let n = 0; n < values.length; n++) {
    signs.similar = similar[n] as number;
    signs.cosine = cosine[n] as number;
    signs.inCategory = inCategory[n] as number;
    signs.basis = basis[n] as number;
    let product = 0;
    if (field && hasRow[n] === 1) {
      const from = n * field.length;
      for (let k = 0; k < field.length; k++) product += (rows[from + k] as number) * (field[k] as number);
    }
    values[n] = nearness(signs, Math.max(0, product), kinds[n] ?? null, weights);
  }
  return values;
}
