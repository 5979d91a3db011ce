const LOCK = 'erasing';

/** Runs a write unless everything is being erased. Erasing waits for running writes. */
export async function unlessErasing(act: () => Promise<void>): Promise<void> {
  await navigator.locks.request(LOCK, { mode: 'shared', ifAvailable: true }, (lock) =>
    lock ? act() : undefined,
  );
}

/** Erases while nothing else runs. */
export async function whileErasing(act: () => Promise<void>): Promise<void> {
  await navigator.locks.request(LOCK, act);
}
