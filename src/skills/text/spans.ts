/** Half-open offsets into a text. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Where in ascending numbers the first stands that is greater than `than`; their length where none is. It is looked for
 * between two places, the second not among them.
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

/** The same as {@link firstAfter}, in steps that grow with how far from `near` it stands; at once where it stands there. */
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

/** For each of these stretches (in order, apart from one another) the items that lie wholly in it, in their order. */
export function itemsWithin<Item extends Span>(stretches: readonly Span[], items: readonly Item[]): Item[][] {
  const within: Item[][] = stretches.map(() => []);
  const starts = stretches.map(({ start }) => start);
  for (const item of items) {
    const n = firstAfter(starts, item.start) - 1;
    if (n >= 0 && item.end <= (stretches[n] as Span).end) within[n]?.push(item);
  }
  return within;
}

/** For each of these stretches the items of which any part lies in it, in their order. */
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

/** What many spans, which may lie over one another, cover of a text: asked place by place, without going over them all. */
export class CoveredText {
  readonly #starts: readonly number[];
  /** How far the spans up to each reach. */
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

  /** Whether a letter is covered. */
  covers(at: number): boolean {
    return (this.#reach[firstAfter(this.#starts, at) - 1] ?? 0) > at;
  }

  /** Where what a cut between two letters would go through ends, or null where it goes through nothing. */
  endAround(cut: number): number | null {
    const end = this.#reach[firstAfter(this.#starts, cut - 1) - 1] ?? 0;
    return end > cut ? end : null;
  }
}

/** A span so many characters further on. */
export function shift<S extends Span>(span: S, by: number): S {
  return { ...span, start: span.start + by, end: span.end + by };
}
