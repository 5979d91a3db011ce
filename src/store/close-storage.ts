import { browser } from '#src/browser.ts';

interface Closable {
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Closes the browser's storage to content scripts: they run beside pages, and have no business there. To be called at each
 * start of the background. Firefox has no such lock, but for `session`, which is always closed; there nothing lies in
 * `local`, and in `sync` only what the user has carried to other browsers.
 */
export async function closeStorage(): Promise<void> {
  const { local, sync, session } = browser.storage as unknown as Record<string, Closable>;
  await Promise.all(
    [local, sync, session].map((area) =>
      // An older Chrome knows the lock for other areas only.
      area?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined),
    ),
  );
}
