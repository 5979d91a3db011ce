import { browser } from '#src/browser.ts';

/**
 * Requests access to sites; the browser asks the user. Call it synchronously in a click handler. Returns false
 * if the user refuses or the browser does not ask (no click, or a policy forbids it). The background handles new
 * access, as the popup may be closed before the user answers.
 */
export async function askFor(patterns: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [...patterns] });
  } catch {
    return false;
  }
}

/** Gives up access; the sites are no longer read. Rejects if that fails. */
export async function giveBack(patterns: readonly string[]): Promise<void> {
  if (!(await browser.permissions.remove({ origins: [...patterns] }))) throw new Error('Access was kept');
}
