// A text and columns of figures in one run of bytes: a checksum, the sizes, then text and columns one after the other, each
// from a place that eight divides, so that it can be looked at without a copy.

/** Whole numbers from 0 on, as wide as the largest needs. */
export type PackedColumn = Uint8Array | Uint16Array | Uint32Array;

/** What was packed. */
export interface Unpacked {
  text: string;
  columns: PackedColumn[];
  numbers: Float64Array[];
}

const WIDTHS = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array } as const;
/** The checksum, and how many bytes all, the text, the columns and the columns of numbers are. */
const HEAD = 5;

const evenly = (bytes: number) => Math.ceil(bytes / 8) * 8;

/** Packs a text, columns of whole numbers below 2³², and columns of any numbers. `format` says what they mean. */
export function packed(
  format: number,
  text: string,
  columns: readonly PackedColumn[],
  numbers: readonly Float64Array[],
): Uint8Array {
  const words = new TextEncoder().encode(text);
  const narrow = columns.map(narrowed);
  const head = new Uint32Array(HEAD + 2 * narrow.length + numbers.length);
  const pieces = [head, words, ...narrow, ...numbers];
  const all = new Uint8Array(pieces.reduce((sum, { byteLength }) => sum + evenly(byteLength), 0));
  head.set([0, all.length, words.length, narrow.length, numbers.length]);
  head.set(
    [
      ...narrow.flatMap((column) => [column.length, column.BYTES_PER_ELEMENT]),
      ...numbers.map(({ length }) => length),
    ],
    HEAD,
  );
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of pieces) {
    all.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += evenly(byteLength);
  }
  new Uint32Array(all.buffer).set([checksum(format, all)]);
  return all;
}

/** What was packed under this format; null where these are no bytes, others than were packed, or of another format. */
export function unpacked(format: number, given: unknown): Unpacked | null {
  if (!(given instanceof Uint8Array) || given.length < 4 * HEAD) return null;
  const bytes = given.byteOffset % 8 === 0 ? (given as Uint8Array<ArrayBuffer>) : new Uint8Array(given);
  const { buffer, byteOffset } = bytes;
  const [sum, length, textLength = 0, columns = 0, numbers = 0] = new Uint32Array(buffer, byteOffset, HEAD);
  if (length !== bytes.length || sum !== checksum(format, bytes)) return null;
  const sizes = new Uint32Array(buffer, byteOffset, HEAD + 2 * columns + numbers).subarray(HEAD);
  let at = byteOffset;
  const next = (byteLength: number) => {
    const from = at;
    at += evenly(byteLength);
    return from;
  };
  next(4 * (HEAD + sizes.length));
  const text = new TextDecoder().decode(new Uint8Array(buffer, next(textLength), textLength));
  return {
    text,
    columns: Array.from({ length: columns }, (_, n) => {
      const [size = 0, width = 0] = [sizes[2 * n], sizes[2 * n + 1]];
      return new WIDTHS[width as 1 | 2 | 4](buffer, next(size * width), size);
    }),
    numbers: Array.from({ length: numbers }, (_, n) => {
      const size = sizes[2 * columns + n] as number;
      return new Float64Array(buffer, next(8 * size), size);
    }),
  };
}

function narrowed(column: PackedColumn): PackedColumn {
  let most = 0;
  for (let n = 0; n < column.length; n++) most = Math.max(most, column[n] as number);
  if (most < 2 ** 8) return Uint8Array.from(column);
  return most < 2 ** 16 ? Uint16Array.from(column) : Uint32Array.from(column);
}

/**
 * A sum over all bytes but itself, after FNV-1a, by words of four bytes: of damage within one word it always tells, of any
 * other but once in four thousand million times. http://www.isthe.com/chongo/tech/comp/fnv/
 */
function checksum(format: number, bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  let sum = Math.imul(0x811c9dc5 ^ format, PRIME);
  for (let n = 1; n < words.length; n++) {
    sum = Math.imul(sum ^ (words[n] as number), PRIME);
    // Without this the highest bits of a word would reach no others.
    sum ^= sum >>> 15;
  }
  return sum >>> 0;
}

const PRIME = 0x01000193;
