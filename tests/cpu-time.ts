/**
 * Measures the CPU time of some work in ms, unlike a clock unaffected by other load. For costs that a count of
 * steps misses, such as one search that rescans its text.
 */
export async function cpuTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
