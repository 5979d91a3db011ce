import { fitting } from '#src/skills/columns.ts';

/**
 * Whole numbers from 0 on as bytes of seven bits, the lowest first: small ones, of which counts have most, take one byte.
 * @throws where a number has more than 31 bits, or is none of these.
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

/** Gives these numbers one after another. */
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
