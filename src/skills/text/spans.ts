/** Half-open offsets in a text. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Returns the index of the first number greater than `than` in ascending numbers, or their length. It searches
 * between two indexes, the second excluded.
 */
export function firstAfter(
  numbers: readonly number[],
  than: number,
  [low, high]: [number, number] = [0, numbers.length],
): number {
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) > than) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Works like {@link firstAfter} with a search outward from `near`: its cost grows with the distance. */
export function firstAfterNear(numbers: readonly number[], than: number, near: number): number {
  if (near > 0 && (numbers[near - 1] as number) > than) return firstAfter(numbers, than, [0, near - 1]);
  let low = near;
  for (let step = 1; low < numbers.length && (numbers[low] as number) <= than; step *= 2) {
    const next = low + step;
    if (next >= numbers.length || (numbers[next] as number) > than)
      return firstAfter(numbers, than, [low + 1, Math.min(next, numbers.length)]);
    low = next;
  }
  return low;
}

/** Returns for each of these spans (in order, disjoint) the items entirely inside it, in order. */
export function itemsWithin<Item extends Span>(stretches: readonly Span[], items: readonly Item[]): Item[][] {
  const within: Item[][] = stretches.map(() => []);
  const starts = stretches.map(({ start }) => start);
  for (const item of items) {
    const n = firstAfter(starts, item.start) - 1;
    if (n >= 0 && item.end <= (stretches[n] as Span).end) within[n]?.push(item);
  }
  return within;
}

/** Returns for each of these spans the items that overlap it, in order. */
export function itemsTouching<Item extends Span>(
  stretches: readonly Span[],
  items: readonly Item[],
): Item[][] {
  const touching: Item[][] = stretches.map(() => []);
  const starts = stretches.map(({ start }) => start);
  for (const item of items) {
    const first = Math.max(0, firstAfter(starts, item.start) - 1);
    for (let n = first; n < starts.length && (starts[n] as number) < item.end; n++) touching[n]?.push(item);
  }
  return touching;
}

/** Union of many, possibly overlapping spans with fast lookup by position. */
export class CoveredText {
  readonly #starts: readonly number[];
  /** Maximum end of the spans up to each. */
  readonly #reach: readonly number[];

  constructor(spans: readonly Span[]) {
    const inOrder = [...spans].sort((a, b) => a.start - b.start);
    let reach = 0;
    this.#starts = inOrder.map(({ start }) => start);
    this.#reach = inOrder.map(({ end }) => {
      reach = Math.max(reach, end);
      return reach;
    });
  }

  /** Whether a character is covered. */
  covers(at: number): boolean {
    return (this.#reach[firstAfter(this.#starts, at) - 1] ?? 0) > at;
  }

  /** Returns the end of the spans that a cut between two characters would split, or null. */
  endAround(cut: number): number | null {
    const end = this.#reach[firstAfter(this.#starts, cut - 1) - 1] ?? 0;
    return end > cut ? end : null;
  }
}

/** Moves a span by some characters. */
export function shift<S extends Span>(span: S, by: number): S {
  return { ...span, start: span.start + by, end: span.end + by };
}
