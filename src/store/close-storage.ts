import { browser } from '#src/browser.ts';

interface Closable {
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Denies content scripts access to extension storage. Call it at each start of the background. Firefox has this
 * only for `session`, where it is the default. There, `local` is empty, and `sync` holds only what the user
 * syncs.
 */
export async function closeStorage(): Promise<void> {
  const { local, sync, session } = browser.storage as unknown as Record<string, Closable>;
  await Promise.all(
    [local, sync, session].map((area) =>
      // Older versions of Chrome allow this only for some areas.
      area?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined),
    ),
  );
}
