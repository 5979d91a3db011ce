/** How often the background is asked, and how long it is waited for before it is asked once more, in ms. */
const TIMES = 6;
const PATIENCE = 2_000;

/**
 * Asks the background until it answers. It may be stopped while it is asked, and starts again when it is asked once more;
 * where it is stopped as it starts, a question can stay without any answer. The first answer counts, however late it comes.
 * Rejects where each question was refused.
 */
export async function askUntilAnswered<T>(ask: () => Promise<T>, times = TIMES): Promise<T> {
  const asking = ask();
  if (times === 1) return asking;
  const isAnswered = await Promise.race([asking.then(() => true), late()]).catch(() => false);
  return isAnswered ? asking : Promise.any([asking, askUntilAnswered(ask, times - 1)]);
}

const late = (): Promise<false> => new Promise((resolve) => setTimeout(() => resolve(false), PATIENCE));
