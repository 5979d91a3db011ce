/** Longest time in ms that the page's thread is blocked at once. */
const SLICE = 50;

/** Splits long work into slices, and lets the page run after each of them. */
export class Slices {
  #end = performance.now() + SLICE;

  /** Await this regularly; it costs nothing until the slice is used up. */
  async rest(): Promise<void> {
    if (performance.now() < this.#end) return;
    await new Promise((resolve) => setTimeout(resolve));
    this.#end = performance.now() + SLICE;
  }
}
