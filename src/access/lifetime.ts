import { browser } from '#src/browser.ts';

/**
 * How long a content script may act: until the extension that it is of is updated, reloaded or turned off. The script
 * stays in the page then, cut off, and browsers tell it nothing: it finds out when it asks. WXT has a context for that, which
 * tells every page that it is there, and lets every page end it.
 */
export class Lifetime {
  readonly #end = new AbortController();

  /** Is aborted once it is found to be over. */
  get signal(): AbortSignal {
    return this.#end.signal;
  }

  /** Whether it is over; to be asked before anything is done in the page. */
  get isOver(): boolean {
    // Of a script that is cut off the browser takes the extension's id away.
    if (!browser.runtime?.id) this.#end.abort();
    return this.#end.signal.aborted;
  }
}
