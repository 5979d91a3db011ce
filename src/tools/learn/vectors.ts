import { isAsked, type Mention } from '#src/skills/mention.ts';
import { random } from './random.ts';

/** Rows of numbers, one a skill, of equal length. */
type Rows = Float64Array[];

/** Rounds of the subspace iteration, after which the directions are stable. */
const ROUNDS = 12;
/** Damping of common companions (Levy, Goldberg and Dagan 2015: context distribution smoothing). */
const SMOOTHING = 0.75;

/**
 * Computes skill vectors from skills required together. They are the first `size` components of the positive
 * pointwise mutual information within postings (Levy and Goldberg, NIPS 2014), normalised. Skills of the same
 * kind of job have a cosine near 1. Each posting weighs the same, whatever its number of skills. Deterministic.
 */
export function trainSkillVectors(
  postings: readonly (readonly Mention[])[],
  skills: readonly string[],
  size: number,
): Rows {
  const matrix = pmiOf(postings, skills);
  let basis = randomBasis(skills.length, size);
  let image = basis;
  for (let round = 0; round < ROUNDS; round++) {
    image = times(matrix, basis);
    basis = orthonormal(image);
  }
  const strengths = lengths(times(matrix, basis));
  return Array.from({ length: skills.length }, (_, row) =>
    unit(
      Float64Array.from(basis, (column, n) => (column[row] as number) * Math.sqrt(strengths[n] as number)),
    ),
  );
}

/** Nonzero columns of each row, with their values. */
type Sparse = { columns: Uint32Array; values: Float64Array }[];

function pmiOf(postings: readonly (readonly Mention[])[], skills: readonly string[]): Sparse {
  const places = new Map(skills.map((skill, n) => [skill, n]));
  const counts = skills.map(() => new Map<number, number>());
  for (const mentions of postings) {
    const here = mentions.filter(isAsked).flatMap(({ skill }) => places.get(skill) ?? []);
    const weight = 1 / Math.sqrt(Math.max(1, here.length - 1));
    for (const a of here) {
      const row = counts[a] as Map<number, number>;
      for (const b of here) if (a !== b) row.set(b, (row.get(b) ?? 0) + weight);
    }
  }
  const sums = counts.map((row) => sum([...row.values()]));
  const total = sum(sums);
  const smoothed = sums.map((value) => value ** SMOOTHING);
  const all = sum(smoothed);
  return counts.map((row, a) => {
    const pmi = [...row]
      .map(
        ([b, both]) => [b, Math.log((both * all) / ((sums[a] as number) * (smoothed[b] as number)))] as const,
      )
      .filter(([, value]) => total > 0 && value > 0)
      .sort(([one], [other]) => one - other);
    return {
      columns: Uint32Array.from(pmi, ([b]) => b),
      values: Float64Array.from(pmi, ([, value]) => value),
    };
  });
}

/** Creates the columns of a basis from a fixed seed. */
function randomBasis(rows: number, size: number): Float64Array[] {
  const next = random(1);
  return orthonormal(
    Array.from({ length: size }, () => Float64Array.from({ length: rows }, () => next() - 0.5)),
  );
}

function times(matrix: Sparse, columns: readonly Float64Array[]): Float64Array[] {
  return columns.map((column) =>
    Float64Array.from(matrix, ({ columns: at, values }) => {
      let dot = 0;
      for (let n = 0; n < at.length; n++) dot += (values[n] as number) * (column[at[n] as number] as number);
      return dot;
    }),
  );
}

/** Orthonormalises the columns by Gram–Schmidt. */
function orthonormal(columns: readonly Float64Array[]): Float64Array[] {
  const done: Float64Array[] = [];
  for (const column of columns) {
    const left = column.slice();
    for (const other of done) {
      const share = dotOf(left, other);
      for (let n = 0; n < left.length; n++) left[n] = (left[n] as number) - share * (other[n] as number);
    }
    done.push(unit(left));
  }
  return done;
}

function unit(row: Float64Array): Float64Array {
  const length = Math.sqrt(dotOf(row, row));
  return length === 0 ? row : row.map((value) => value / length);
}

const lengths = (columns: readonly Float64Array[]) =>
  columns.map((column) => Math.sqrt(dotOf(column, column)));

function dotOf(a: Float64Array, b: Float64Array): number {
  let dot = 0;
  for (let n = 0; n < a.length; n++) dot += (a[n] as number) * (b[n] as number);
  return dot;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, value) => total + value, 0);
