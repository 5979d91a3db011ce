/** Resolves when the page is idle, after its first view is drawn. */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    (globalThis.requestIdleCallback ?? setTimeout)(() => resolve());
  });
