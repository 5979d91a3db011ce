/**
 * Packs numbers into 16 bits each, low byte first, as the package's binary files have them. @throws if a number
 * does not fit.
 */
export const columnOf = (numbers: readonly number[]): Uint8Array =>
  new Uint8Array(Uint16Array.from(numbers, (number) => fitting(number, 0xffff)).buffer);

/** Returns the number. @throws if it is no integer from 0 to `most`. */
export function fitting(number: number, most: number): number {
  if (Number.isInteger(number) && number >= 0 && number <= most) return number;
  throw new Error(`there is no room for ${number}, but up to ${most}`);
}
