/** Duration of one piece of work in ms: wall-clock, and CPU on all threads of the process. */
export interface Time {
  ms: number;
  /** A busy machine inflates wall-clock time, but hardly this. */
  cpu: number;
}

export const sumOf = (...times: Time[]): Time =>
  times.reduce((sum, { ms, cpu }) => ({ ms: sum.ms + ms, cpu: sum.cpu + cpu }));

/** Distribution of a figure over many runs. */
export interface Spread {
  p5: number;
  median: number;
  p95: number;
}

/** Returns the median, and the percentiles around nine of ten samples, by nearest rank. */
export function spreadOf(samples: readonly number[]): Spread {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
  return { p5: at(0.05), median: at(0.5), p95: at(0.95) };
}

/** Column names of {@link figuresOf}; the first is the measured unit. */
export const figureColumns = (unit: string): string[] => [unit, 'p5', 'p95', `CPU ${unit}`];

/** Returns the median, its spread, and the median CPU time, each times `scale`. */
export function figuresOf(times: readonly Time[], scale = 1): number[] {
  const { p5, median, p95 } = spreadOf(times.map(({ ms }) => ms));
  const cpu = spreadOf(times.map((time) => time.cpu)).median;
  return [median, p5, p95, cpu].map((figure) => figure * scale);
}

/** Measures a piece of work once. */
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
 * Runs the work on each item in rounds for some milliseconds and returns all times. The first quarter is warm-up
 * for the compiler. At least two rounds run.
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
