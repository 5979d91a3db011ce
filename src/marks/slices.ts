/** The longest that the page is kept waiting at a time, in ms. */
const SLICE = 50;

/** Divides long work: the page, whose thread it is, gets its turn after each slice. */
export class Slices {
  #end = performance.now() + SLICE;

  /** To be awaited now and then; it costs nothing until the slice is over. */
  async rest(): Promise<void> {
    if (performance.now() < this.#end) return;
    await new Promise((resolve) => setTimeout(resolve));
    this.#end = performance.now() + SLICE;
  }
}
