/** Idle time before deferred tasks start, in ms; and their maximum delay. */
const QUIET = 300;
const LONGEST = 3_000;

/** Number of messages being handled. */
let answering = 0;
const waiting = new Set<() => void>();
let quiet: ReturnType<typeof setTimeout> | undefined;
let latest: ReturnType<typeof setTimeout> | undefined;

/** Handles a message; deferred tasks wait until it is done. */
export async function whileAnswering<T>(answer: () => T | Promise<T>): Promise<T> {
  answering += 1;
  clearTimeout(quiet);
  try {
    return await answer();
  } finally {
    answering -= 1;
    listen();
  }
}

/**
 * Runs a task once the background is idle, so it never delays a badge. A task queued twice runs once. The
 * browser may stop the background first, so tasks must be safe to queue again at the next start.
 */
export function whenQuiet(act: () => void): void {
  waiting.add(act);
  latest ??= setTimeout(doAll, LONGEST);
  listen();
}

function listen(): void {
  clearTimeout(quiet);
  if (answering === 0 && waiting.size > 0) quiet = setTimeout(doAll, QUIET);
}

function doAll(): void {
  clearTimeout(quiet);
  clearTimeout(latest);
  latest = undefined;
  const acts = [...waiting];
  waiting.clear();
  for (const act of acts) act();
}
