/**
 * Numbers of 16 bits as the package's files of bytes have them: as they lie in an array, the low byte first.
 * @throws where a number has no room in them.
 */
export const columnOf = (numbers: readonly number[]): Uint8Array =>
  new Uint8Array(Uint16Array.from(numbers, (number) => fitting(number, 0xffff)).buffer);

/** @throws where the number is more than `most`, or is none from 0 on. */
export function fitting(number: number, most: number): number {
  if (Number.isInteger(number) && number >= 0 && number <= most) return number;
  throw new Error(`there is no room for ${number}, but up to ${most}`);
}
