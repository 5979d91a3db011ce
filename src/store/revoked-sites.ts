import { browser } from '#src/browser.ts';

const KEY = 'revoked-sites';

/**
 * Returns the match patterns of sites whose permission was revoked since the browser started, so that the popup
 * can say so. The names are not stored longer, out of respect for the user's choice.
 */
export async function revokedSites(): Promise<string[]> {
  return ((await browser.storage.session.get(KEY))[KEY] as string[] | undefined) ?? [];
}

/** Adds revoked sites, and removes those that are granted again. */
export async function changeRevoked(revoked: readonly string[], granted: readonly string[]): Promise<void> {
  await navigator.locks.request(KEY, async () => {
    const before = await revokedSites();
    const now = [...new Set([...before, ...revoked])].filter((pattern) => !granted.includes(pattern));
    await browser.storage.session.set({ [KEY]: now });
  });
}
