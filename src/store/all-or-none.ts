/** What a transaction needs to be ended either way. */
interface Transaction {
  done: Promise<void>;
  abort(): void;
}

/**
 * Does work in a transaction and waits for its end. What fails on the way, by a promise or an exception, ends all of it:
 * what was written before that is as if it never was. Every promise of a write must be awaited in the work. Rejects with
 * what failed.
 */
export async function allOrNone<T>(tx: Transaction, work: () => Promise<T>): Promise<T> {
  // Its end is awaited below; an error on the way there must not be one that nobody handles.
  tx.done.catch(() => undefined);
  try {
    const result = await work();
    await tx.done;
    return result;
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // The browser has ended it already.
    }
    throw error;
  }
}
