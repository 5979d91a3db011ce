/**
 * Writes an error that the user cannot do anything about, or was told of in plain words, to the console: it is a bug
 * of ours, or the browser refusing, and whoever looks into it needs its stack. It stays in the browser.
 */
export function logError(error: unknown): void {
  console.error('Gaplight:', error);
}
