/** Returns the number of bounds that a value reaches. */
export const bucket = (value: number, bounds: readonly number[]): number =>
  bounds.filter((bound) => value >= bound).length;
