import { browser } from '#src/browser.ts';

const KEY = 'revoked-sites';

/**
 * Match patterns of sites whose access was taken back since the browser started, so that the popup can say so. No
 * longer: a site that the user wants nothing more to do with leaves no name behind.
 */
export async function revokedSites(): Promise<string[]> {
  return ((await browser.storage.session.get(KEY))[KEY] as string[] | undefined) ?? [];
}

/** Adds the sites whose access was taken back, and takes out those that have it again. */
export async function changeRevoked(revoked: readonly string[], granted: readonly string[]): Promise<void> {
  await navigator.locks.request(KEY, async () => {
    const before = await revokedSites();
    const now = [...new Set([...before, ...revoked])].filter((pattern) => !granted.includes(pattern));
    await browser.storage.session.set({ [KEY]: now });
  });
}
