/**
 * Splits a sequence of `size` items into runs at the lowest total cost. `cost`: the cost of the run from `start`
 * to `end` (exclusive), Infinity if not allowed. Runs of one item must be allowed. Returns the start of each
 * run.
 */
export function partition(size: number, cost: (start: number, end: number) => number): number[] {
  const best: number[] = [0];
  const cameFrom: number[] = [0];
  for (let end = 1; end <= size; end++) {
    best[end] = Number.POSITIVE_INFINITY;
    for (let start = end - 1; start >= 0; start--) {
      const run = cost(start, end);
      if (run === Number.POSITIVE_INFINITY && end - start > 1) break;
      const total = (best[start] ?? 0) + (run === Number.POSITIVE_INFINITY ? 0 : run);
      if (total < (best[end] ?? 0)) {
        best[end] = total;
        cameFrom[end] = start;
      }
    }
  }
  const starts: number[] = [];
  for (let end = size; end > 0; end = cameFrom[end] ?? 0) starts.unshift(cameFrom[end] ?? 0);
  return starts;
}
