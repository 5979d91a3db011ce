import { browser } from '#src/browser.ts';

/**
 * Lifetime of a content script: until the extension is updated, reloaded or turned off. The script stays in the
 * page without notice and detects it when checking. WXT's own context announces itself to every page and lets
 * pages end it.
 */
export class Lifetime {
  readonly #end = new AbortController();

  /** Aborted once the end is detected. */
  get signal(): AbortSignal {
    return this.#end.signal;
  }

  /** Whether it has ended; check before acting in the page. */
  get isOver(): boolean {
    // The browser removes the extension's id from orphaned scripts.
    if (!browser.runtime?.id) this.#end.abort();
    return this.#end.signal.aborted;
  }
}
