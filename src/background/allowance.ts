/** How much may be asked at once, and how much more in each second after that. */
interface Rate {
  most: number;
  perSecond: number;
}

/**
 * How much each tab, or each frame, may ask for: what a person who reads quickly comes to in any case, and what a page that asks by the
 * thousand does not get. It may lie in memory: where the background is stopped for having nothing to do, all is refilled.
 */
export class Allowance {
  readonly #rate: Rate;
  /** What is left of each one's, and since when (ms since 1970). */
  readonly #left = new Map<number | string, { amount: number; at: number }>();

  constructor(rate: Rate) {
    this.#rate = rate;
  }

  /** Whether that tab or frame may have so many now; then they are spent. `now` is in ms since 1970. */
  spend(who: number | string, amount: number, now: number): boolean {
    const { most, perSecond } = this.#rate;
    const before = this.#left.get(who) ?? { amount: most, at: now };
    const refilled = (Math.max(0, now - before.at) / 1_000) * perSecond;
    const left = Math.min(most, before.amount + refilled) - amount;
    this.#left.set(who, { amount: left < 0 ? left + amount : left, at: now });
    return left >= 0;
  }
}
