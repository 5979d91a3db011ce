/**
 * Numbers of 16 bits, one after another, as the package's files of bytes have them: first the high bytes of all and then the low
 * ones, which packs better.
 * @throws where a number has no room in them.
 */
export const columnOf = (numbers: readonly number[]): number[] => [
  ...numbers.map((number) => fitting(number, 0xffff) >> 8),
  ...numbers.map((number) => number & 0xff),
];

/** The number at a place of a column that has so many, and starts at a byte. */
export const inColumn = (bytes: Uint8Array, start: number, size: number, place: number): number =>
  ((bytes[start + place] as number) << 8) | (bytes[start + size + place] as number);

/** @throws where the number is more than `most`, or is none from 0 on. */
export function fitting(number: number, most: number): number {
  if (Number.isInteger(number) && number >= 0 && number <= most) return number;
  throw new Error(`there is no room for ${number}, but up to ${most}`);
}
