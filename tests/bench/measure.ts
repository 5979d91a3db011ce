/** How a figure came out over many runs. */
export interface Spread {
  median: number;
  p95: number;
}

/** The median and the 95th percentile, by nearest rank. */
export function spreadOf(samples: readonly number[]): Spread {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}

/** The milliseconds that a piece of work takes once. */
export async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  const result = work();
  if (result instanceof Promise) await result;
  return performance.now() - start;
}

/**
 * Does the work on each item, round after round for so many milliseconds, and gives the time of each. The rounds of
 * the first quarter only warm up: by then the compiler is done with what it compiles. Two rounds it takes at least.
 */
export async function timesOverItems<Item>(
  items: readonly Item[],
  work: (item: Item) => unknown,
  forMs: number,
): Promise<{ item: Item; ms: number }[]> {
  const start = performance.now();
  const spent = () => performance.now() - start;
  do {
    for (const item of items) await timeOf(() => work(item));
  } while (spent() < forMs / 4);
  const times: { item: Item; ms: number }[] = [];
  do {
    for (const item of items) times.push({ item, ms: await timeOf(() => work(item)) });
  } while (spent() < forMs);
  return times;
}
