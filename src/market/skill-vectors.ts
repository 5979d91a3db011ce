/** data/skill-vectors.json, which `npm run market` makes: skills as directions, near where the same jobs ask for them. */
export interface VectorsFile {
  /** How many numbers a skill has. */
  size: number;
  skills: string[];
  /** The numbers of all skills one after another, as signed bytes in base64: 127 stands for 1. */
  bytes: string;
}

/** Where skills point: a row of numbers for each that postings ask for often enough, none for others. */
export interface SkillVectors {
  size: number;
  of: (skill: string) => Float32Array | null;
}

/**
 * The rows of so many numbers each, one for each place; a skill without one has -1. A row is made of length 1 when it is first asked for: a
 * page asks for a few hundred of thousands.
 */
export function skillVectors(
  size: number,
  directions: Int8Array,
  placeOf: (skill: string) => number,
): SkillVectors {
  const rows: Float32Array[] = [];
  return {
    size,
    of(skill) {
      const place = placeOf(skill);
      if (place < 0) return null;
      rows[place] ??= unit(Float32Array.from(directions.subarray(place * size, (place + 1) * size)));
      return rows[place] as Float32Array;
    },
  };
}

/** The bytes of such a file. */
export const directionsIn = ({ bytes }: VectorsFile): Int8Array<ArrayBuffer> =>
  Int8Array.from(atob(bytes), (sign) => sign.charCodeAt(0));

/** The file of these rows of length 1. */
export function vectorsFile(skills: readonly string[], rows: readonly ArrayLike<number>[]): VectorsFile {
  const size = rows[0]?.length ?? 0;
  const bytes = rows.flatMap((row) =>
    Array.from(row, (value) => String.fromCharCode(Math.round(value * 127) & 255)),
  );
  return { size, skills: [...skills], bytes: btoa(bytes.join('')) };
}

/** The row at length 1. Changes it in place. */
export function unit(row: Float32Array): Float32Array {
  const length = Math.sqrt(dot(row, row));
  if (length > 0) for (let n = 0; n < row.length; n++) row[n] = (row[n] as number) / length;
  return row;
}

/** The product of two rows of one size: of rows of length 1, their cosine. */
export function dot(a: Float32Array, b: Float32Array): number {
  let product = 0;
  for (let n = 0; n < a.length; n++) product += (a[n] as number) * (b[n] as number);
  return product;
}
