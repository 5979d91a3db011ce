/** The Adam optimiser (Kingma and Ba, ICLR 2015): its step size does not depend on the gradients' scale. */
export class Adam {
  readonly #rows: readonly Float64Array[];
  readonly #mean: Float64Array[];
  readonly #square: Float64Array[];
  #steps = 0;

  /** `rows`: the parameters, updated in place. */
  constructor(rows: readonly Float64Array[]) {
    this.#rows = rows;
    this.#mean = rows.map((row) => new Float64Array(row.length));
    this.#square = rows.map((row) => new Float64Array(row.length));
  }

  /** Takes one step along these gradients, in the order of the rows. */
  step(slopes: readonly Float64Array[], rate: number): void {
    this.#steps++;
    const [ofMean, ofSquare] = [1 - MEAN ** this.#steps, 1 - SQUARE ** this.#steps];
    this.#rows.forEach((row, at) => {
      const [mean, square, slope] = [this.#mean[at], this.#square[at], slopes[at]] as [
        Float64Array,
        Float64Array,
        Float64Array,
      ];
      for (let n = 0; n < row.length; n++) {
        const down = slope[n] as number;
        mean[n] = MEAN * (mean[n] as number) + (1 - MEAN) * down;
        square[n] = SQUARE * (square[n] as number) + (1 - SQUARE) * down * down;
        row[n] =
          (row[n] as number) -
          (rate * ((mean[n] as number) / ofMean)) / (Math.sqrt((square[n] as number) / ofSquare) + TINY);
      }
    });
  }
}

const MEAN = 0.9;
const SQUARE = 0.999;
const TINY = 1e-8;
