/** Maximum difference between the clocks of two browsers. */
const MOST_AHEAD_MS = 86_400_000;

/**
 * Returns the effective time of a change, in ms since 1970. A time in the future, as in a damaged or forged
 * file, counts as the earliest. Otherwise no change by the user could ever be later.
 */
export const changeTime = (changedAt: number, now: number): number =>
  changedAt - now > MOST_AHEAD_MS ? 0 : changedAt;
