/** What a piece of work took once, in milliseconds: by the clock, and on all of the process's threads. */
export interface Time {
  ms: number;
  /** A machine that is busy with something else makes the clock run on, and this hardly. */
  cpu: number;
}

/** What several pieces of work took together. */
export const sumOf = (...times: Time[]): Time =>
  times.reduce((sum, { ms, cpu }) => ({ ms: sum.ms + ms, cpu: sum.cpu + cpu }));

/** How a figure came out over many runs. */
export interface Spread {
  p5: number;
  median: number;
  p95: number;
}

/** The median, and the percentiles between which nine of ten samples lie, by nearest rank. */
export function spreadOf(samples: readonly number[]): Spread {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
  return { p5: at(0.05), median: at(0.5), p95: at(0.95) };
}

/** The columns of {@link figuresOf}, of which the first is called after what is measured. */
export const figureColumns = (unit: string): string[] => [unit, 'p5', 'p95', `CPU ${unit}`];

/** What times come to: the median, its spread, and the median of CPU time; each times `scale`. */
export function figuresOf(times: readonly Time[], scale = 1): number[] {
  const { p5, median, p95 } = spreadOf(times.map(({ ms }) => ms));
  const cpu = spreadOf(times.map((time) => time.cpu)).median;
  return [median, p5, p95, cpu].map((figure) => figure * scale);
}

/** What a piece of work takes once. */
export async function timeOf(work: () => unknown): Promise<Time> {
  const before = process.cpuUsage();
  const start = performance.now();
  const result = work();
  if (result instanceof Promise) await result;
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { ms, cpu: (user + system) / 1000 };
}

/**
 * Does the work on each item, round after round for so many milliseconds, and gives the time of each. The rounds of
 * the first quarter only warm up: by then the compiler is done with what it compiles. Two rounds it takes at least.
 */
export async function timesOverItems<Item>(
  items: readonly Item[],
  work: (item: Item) => unknown,
  forMs: number,
): Promise<({ item: Item } & Time)[]> {
  const start = performance.now();
  const spent = () => performance.now() - start;
  do {
    for (const item of items) await timeOf(() => work(item));
  } while (spent() < forMs / 4);
  const times: ({ item: Item } & Time)[] = [];
  do {
    for (const item of items) times.push({ item, ...(await timeOf(() => work(item))) });
  } while (spent() < forMs);
  return times;
}
