import { browser } from '#src/browser.ts';

/** Calls `then` when the browser gives or takes access. Returns the way to stop. */
export function onAccess(then: () => void): () => void {
  const changed = () => then();
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}
