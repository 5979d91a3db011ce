/** A burst allowance and its refill per second. */
interface Rate {
  most: number;
  perSecond: number;
}

/**
 * Rate limit per tab or frame: enough for a fast reader, too little for a page that asks by the thousand. It is
 * kept in memory; a stopped background starts again with a full allowance.
 */
export class Allowance {
  readonly #rate: Rate;
  /** Remaining amount of each tab or frame, with the time it was computed (ms since 1970). */
  readonly #left = new Map<number | string, { amount: number; at: number }>();

  constructor(rate: Rate) {
    this.#rate = rate;
  }

  /**
   * Takes an amount from a tab's or frame's allowance. Returns false, and takes nothing, if too little is left.
   * @param now Milliseconds since 1970.
   */
  spend(who: number | string, amount: number, now: number): boolean {
    const { most, perSecond } = this.#rate;
    const before = this.#left.get(who) ?? { amount: most, at: now };
    const refilled = (Math.max(0, now - before.at) / 1_000) * perSecond;
    const left = Math.min(most, before.amount + refilled) - amount;
    this.#left.set(who, { amount: left < 0 ? left + amount : left, at: now });
    return left >= 0;
  }
}
