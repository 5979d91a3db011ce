/** Nothing is asked for so long before what can wait is begun, in ms; and so long that waits at most. */
const QUIET = 300;
const LONGEST = 3_000;

/** How many questions are being answered. */
let answering = 0;
const waiting = new Set<() => void>();
let quiet: ReturnType<typeof setTimeout> | undefined;
let latest: ReturnType<typeof setTimeout> | undefined;

/** Answers a question. What waits until it is quiet waits until this is done. */
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
 * Does what the background does of its own accord once it has answered what it was woken for: a posting's badge comes first.
 * It has to be such that nothing is lost where the browser stops the background before: it is asked for at the next start.
 * What is asked for twice meanwhile is done once.
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
