/** What is started once and used by one after another, as long as it is sound. */
export interface Lasting<T> {
  /**
   * Lets somebody use it, and starts it where it does not run. Where that fails, what it is left in is not known: it is ended,
   * and whoever comes after finds one that is newly started.
   */
  use(by: (it: T) => Promise<void>): Promise<void>;
  /** Ends it where it runs. */
  end(): Promise<void>;
}

/** Makes something last: it is started at its first use. */
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
        // What went wrong first is what tells why.
        await endIt().catch(() => {});
        throw error;
      }
    },
    end: endIt,
  };
}
