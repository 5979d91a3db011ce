const LOCK = 'erasing';

/**
 * Does what stores something, unless all is being erased just now: then nothing is done. Erasing waits for what has begun.
 */
export async function unlessErasing(act: () => Promise<void>): Promise<void> {
  await navigator.locks.request(LOCK, { mode: 'shared', ifAvailable: true }, (lock) =>
    lock ? act() : undefined,
  );
}

/** Erases, with nothing else under way. */
export async function whileErasing(act: () => Promise<void>): Promise<void> {
  await navigator.locks.request(LOCK, act);
}
