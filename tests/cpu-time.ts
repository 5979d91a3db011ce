/**
 * How many ms of the processor some work takes. What else the machine does meanwhile does not count, as it would by the clock;
 * for what a count of steps does not see, such as one search that goes over its text again and again.
 */
export async function cpuTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
