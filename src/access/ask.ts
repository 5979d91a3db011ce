import { browser } from '#src/browser.ts';

/**
 * Asks the browser for access to sites, which asks the user. To be called straight from a click, before anything is
 * awaited. False where the answer is no, or where the browser does not ask (it saw no click, or a policy forbids it).
 * What follows from a yes is done by the background: a popup may be gone before the user has answered.
 */
export async function askFor(patterns: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [...patterns] });
  } catch {
    return false;
  }
}

/** Gives access back to the browser; nothing is read there from now on. Rejects where it could not be given back. */
export async function giveBack(patterns: readonly string[]): Promise<void> {
  if (!(await browser.permissions.remove({ origins: [...patterns] }))) throw new Error('Access was kept');
}
