/** The shortest and the longest that is waited for a busy page to be still, in ms. */
const QUIET = 120;
const LONGEST = 2_000;

/**
 * Calls `then` once a burst of changes is over. A page that never comes to rest is looked at all the same, and each
 * time a little later, so that it costs the less the busier the page is.
 */
export class Pace {
  readonly #then: () => void;
  #timer = 0;
  /** When this burst began, and when its latest change was. */
  #start = 0;
  #last = Number.NEGATIVE_INFINITY;
  #patience = QUIET;
  #isLong = false;

  constructor(then: () => void) {
    this.#then = then;
  }

  /** Something has changed. */
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

  /** Forgets what has changed. */
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
