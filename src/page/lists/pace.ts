/** Minimum and maximum wait in ms for a busy page to become quiet. */
const QUIET = 120;
const LONGEST = 2_000;

/**
 * Calls `then` once a burst of changes is over. On a page that never becomes quiet it calls at growing
 * intervals, so busier pages cost less.
 */
export class Pace {
  readonly #then: () => void;
  #timer = 0;
  /** Times of the first and the latest change of this burst. */
  #start = 0;
  #last = Number.NEGATIVE_INFINITY;
  #patience = QUIET;
  #isLong = false;

  constructor(then: () => void) {
    this.#then = then;
  }

  /** Reports a change. */
  changed(): void {
    const now = performance.now();
    if (now - this.#last > LONGEST) this.#patience = QUIET;
    if (this.#timer === 0 && now - this.#last > QUIET) this.#start = now;
    this.#last = now;
    this.#isLong = now - this.#start >= this.#patience;
    if (this.#isLong && this.#timer !== 0) return;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#go(), QUIET);
  }

  /** Discards pending changes. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
  }

  #go(): void {
    this.#timer = 0;
    if (this.#isLong) this.#patience = Math.min(LONGEST, this.#patience * 2);
    this.#isLong = false;
    this.#start = performance.now();
    this.#then();
  }
}
