/** The number of bounds that a value reaches: 0 below the first. */
export const bucket = (value: number, bounds: readonly number[]): number =>
  bounds.filter((bound) => value >= bound).length;
