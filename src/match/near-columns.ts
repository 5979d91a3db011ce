import type { Knowledge } from './knowledge.ts';
import { fieldSign, type NearSource, type NearTarget, nearness, nearTo } from './nearness.ts';
import type { NearnessWeights } from './weights.ts';

/** How near somebody comes to many skills: the best of each sign, by the number of the skill. */
export interface NearColumns {
  similar: Uint8Array;
  cosine: Float64Array;
  inCategory: Float64Array;
  basis: Uint8Array;
}

/** The signs that there are a column of. */
export const NEAR_SIGNS = ['similar', 'cosine', 'inCategory', 'basis'] as const;

export const nothingNear = (size: number): NearColumns => ({
  similar: new Uint8Array(size),
  cosine: new Float64Array(size),
  inCategory: new Float64Array(size),
  basis: new Uint8Array(size),
});

/** How near these come alone or together: the better of each sign. */
export function nearer(some: NearColumns, others: NearColumns): NearColumns {
  const both = nothingNear(some.cosine.length);
  for (const name of NEAR_SIGNS) {
    const [a, b, into] = [some[name], others[name], both[name]];
    for (let n = 0; n < into.length; n++) into[n] = Math.max(a[n] as number, b[n] as number);
  }
  return both;
}

/** The columns of these skills alone, in this order. */
export function columnsAt(columns: NearColumns, numbers: Uint32Array): NearColumns {
  const picked = nothingNear(numbers.length);
  for (const name of NEAR_SIGNS) {
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
  for (const name of NEAR_SIGNS) columns[name][number] = signs[name];
}

/** The same, beside what came near before. */
export function raiseNear(
  columns: NearColumns,
  number: number,
  target: NearTarget,
  sources: readonly NearSource[],
): void {
  const { signs } = nearTo(target, sources);
  for (const name of NEAR_SIGNS) columns[name][number] = Math.max(signs[name], columns[name][number] as number);
}

/** What counts of each skill by what is near, 0 to 1: as {@link nearness} has it. */
export function nearValues(
  { similar, cosine, inCategory, basis }: NearColumns,
  targets: readonly NearTarget[],
  { size, field }: Pick<Knowledge, 'size' | 'field'>,
  weights: NearnessWeights,
): Float64Array {
  const values = new Float64Array(cosine.length);
  if (size === 0) return values;
  for (let n = 0; n < values.length; n++) {
    const target = targets[n] as NearTarget;
    const signs = {
      similar: similar[n] as number,
      cosine: cosine[n] as number,
      inCategory: inCategory[n] as number,
      basis: basis[n] as number,
    };
    values[n] = nearness(signs, fieldSign(target, field), target.kind, weights);
  }
  return values;
}
