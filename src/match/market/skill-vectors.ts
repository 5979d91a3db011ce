/**
 * data/skill-vectors.json, built by `npm run market`: a vector per skill. Skills required in the same jobs have
 * near vectors.
 */
export interface VectorsFile {
  size: number;
  skills: string[];
  /** The vectors one after another, as signed bytes in base64; 127 means 1. */
  bytes: string;
}

/** The vectors of skills that enough postings require; others have none. */
export interface SkillVectors {
  size: number;
  of: (skill: string) => Float32Array | null;
}

/**
 * Decodes vectors, one for each place; -1 marks a skill without one. A vector is normalised on first use, since
 * a page needs a few hundred of thousands.
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

/** Returns the bytes of such a file. */
export const directionsIn = ({ bytes }: VectorsFile): Int8Array<ArrayBuffer> =>
  Int8Array.from(atob(bytes), (sign) => sign.charCodeAt(0));

/** Encodes vectors of length 1 as a file. */
export function vectorsFile(skills: readonly string[], rows: readonly ArrayLike<number>[]): VectorsFile {
  const size = rows[0]?.length ?? 0;
  const bytes = rows.flatMap((row) =>
    Array.from(row, (value) => String.fromCharCode(Math.round(value * 127) & 255)),
  );
  return { size, skills: [...skills], bytes: btoa(bytes.join('')) };
}

/** Normalises the vector to length 1, in place. */
export function unit(row: Float32Array): Float32Array {
  const length = Math.sqrt(dot(row, row));
  if (length > 0) for (let n = 0; n < row.length; n++) row[n] = (row[n] as number) / length;
  return row;
}

/** Returns the dot product of two vectors of the same size; the cosine if both have length 1. */
export function dot(a: Float32Array, b: Float32Array): number {
  let product = 0;
  for (let n = 0; n < a.length; n++) product += (a[n] as number) * (b[n] as number);
  return product;
}
