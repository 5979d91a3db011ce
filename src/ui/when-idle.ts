/** Resolves once the page has nothing more urgent to do: what it shows first is there. */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    (globalThis.requestIdleCallback ?? setTimeout)(() => resolve());
  });
