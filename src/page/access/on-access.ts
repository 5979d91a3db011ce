import { browser } from '#src/browser.ts';

/** Calls `then` on changes of access. Returns the unsubscribe function. */
export function onAccess(then: () => void): () => void {
  const changed = () => then();
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}
