import { fitting } from '#src/skills/columns.ts';

/**
 * Encodes non-negative integers as variable-length bytes, seven bits each, lowest first. Counts are mostly small
 * and take one byte.
 * @throws if a number exceeds 31 bits or is no such integer.
 */
export function bytesOf(numbers: readonly number[]): number[] {
  return numbers.flatMap((number) => {
    const bytes: number[] = [];
    let left = fitting(number, MOST);
    for (; left > LOW; left >>>= 7) bytes.push((left & LOW) | MORE);
    return [...bytes, left];
  });
}

const MOST = 0x7fffffff;
const LOW = 0x7f;
const MORE = 0x80;

/** Returns a function that yields these numbers one by one. */
export function numbersIn(bytes: Uint8Array): () => number {
  let at = 0;
  return () => {
    let [number, shift] = [0, 0];
    for (let byte = MORE; byte & MORE; shift += 7) {
      byte = bytes[at++] ?? 0;
      number |= (byte & LOW) << shift;
    }
    return number;
  };
}
