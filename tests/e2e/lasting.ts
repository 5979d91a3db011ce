/** A resource started once and shared by successive users while it works. */
export interface Lasting<T> {
  /**
   * Lends the resource and starts it if needed. After a failure its state is unknown: it ends, and the next user
   * gets a new one.
   */
  use(by: (it: T) => Promise<void>): Promise<void>;
  /** Ends it if it runs. */
  end(): Promise<void>;
}

/** Creates a lasting resource, started at its first use. */
export function lasting<T>(start: () => Promise<T>, end: (it: T) => Promise<void>): Lasting<T> {
  let running: { it: T } | null = null;
  const endIt = async () => {
    const ended = running;
    running = null;
    if (ended) await end(ended.it);
  };
  return {
    async use(by) {
      running ??= { it: await start() };
      try {
        await by(running.it);
      } catch (error) {
        // The first error is the informative one.
        await endIt().catch(() => {});
        throw error;
      }
    },
    end: endIt,
  };
}
