/** How to observe and cancel a long task. */
export interface Watch {
  signal: AbortSignal;
  /** Called with the progress, 0 to 1. */
  progress: (done: number) => void;
}

/** Yields to the page, so that it can draw and handle input. Throws the signal's reason if cancelled. */
export async function pause({ signal }: Pick<Watch, 'signal'>): Promise<void> {
  // A timer and not a promise, because only a task lets the page draw.
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}
