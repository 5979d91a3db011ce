type Hear = (message: unknown, sender: unknown, answer: (value: unknown) => void) => void;

/** The little that content scripts use of it beside the typed messages. */
interface PageRuntime {
  /** Not there once the script is cut off from its extension. */
  id?: string;
  onMessage: { addListener(hear: Hear): void; removeListener(hear: Hear): void };
}

declare const chrome: { runtime?: PageRuntime };

/**
 * The browser's messages as a content script hears them. It takes them as the browser gives them, and not from
 * `wxt/browser`: that brings a polyfill of 3 KB into every page, for what is the same in both browsers without it.
 * `chrome` is there in both, and never an element of the page that has it for an id.
 */
export const pageRuntime = (): PageRuntime | undefined => chrome.runtime;
