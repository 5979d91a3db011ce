/** Maximum number of attempts, and timeout before the next one in ms. */
const TIMES = 6;
const PATIENCE = 2_000;

/**
 * Retries a message until the background answers. The browser may stop the background while it handles one, and
 * the next attempt starts it again. The first answer counts, however late. Rejects if every attempt was refused.
 */
export async function askUntilAnswered<T>(ask: () => Promise<T>, times = TIMES): Promise<T> {
  const asking = ask();
  if (times === 1) return asking;
  const isAnswered = await Promise.race([asking.then(() => true), late()]).catch(() => false);
  return isAnswered ? asking : Promise.any([asking, askUntilAnswered(ask, times - 1)]);
}

const late = (): Promise<false> => new Promise((resolve) => setTimeout(() => resolve(false), PATIENCE));
