/** How a long piece of work is watched, and ended. */
export interface Watch {
  signal: AbortSignal;
  /** Is told how much is done, 0 to 1. */
  progress: (done: number) => void;
}

/** Lets the page draw and hear the user; throws the signal’s reason where the work was cancelled. */
export async function pause({ signal }: Pick<Watch, 'signal'>): Promise<void> {
  // A timer, not a promise: only a task lets the page draw.
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}
