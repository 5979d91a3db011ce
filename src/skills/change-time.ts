/** Clocks of two browsers differ by less, in ms. */
const MOST_AHEAD_MS = 86_400_000;

/**
 * The time of a change as it counts, in ms since 1970. A time that no clock can have told yet, as a damaged or forged file has it,
 * counts as the earliest: otherwise nothing that the user does could ever be later.
 */
export const changeTime = (changedAt: number, now: number): number =>
  changedAt - now > MOST_AHEAD_MS ? 0 : changedAt;
