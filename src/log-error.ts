/**
 * Logs an error that the user cannot fix or has already been told about, for example a bug or a refusal by the
 * browser. The log keeps the stack and stays in the browser.
 */
export function logError(error: unknown): void {
  console.error('Gaplight:', error);
}
