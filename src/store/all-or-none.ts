/** The parts of a transaction needed to commit or abort it. */
interface Transaction {
  done: Promise<void>;
  abort(): void;
}

/**
 * Runs work in a transaction and waits until it commits. A rejection or exception aborts it, so nothing is
 * written. The work must await every write. Rejects with the failure.
 */
export async function allOrNone<T>(tx: Transaction, work: () => Promise<T>): Promise<T> {
  // Its end is awaited below. An earlier error must not be reported as unhandled.
  tx.done.catch(() => undefined);
  try {
    const result = await work();
    await tx.done;
    return result;
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // The browser has already aborted it.
    }
    throw error;
  }
}
