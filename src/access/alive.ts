import { browser } from 'wxt/browser';

const QUESTION = 'gaplight:are-you-there';

/** Answers, in a content script, that it is there. */
export function answerAlive(): void {
  const listener = (message: unknown) => (message === QUESTION ? Promise.resolve(true) : undefined);
  browser.runtime.onMessage.addListener(listener as never);
}

/**
 * Whether a script of ours is in this frame. It is asked without the typed messages: they leave a missing answer to
 * the browser, which counts it among the extension's errors, and here it is an answer like any other.
 */
export async function isAlive(tab: number, frameId: number): Promise<boolean> {
  try {
    return Boolean(await browser.tabs.sendMessage(tab, QUESTION, { frameId }));
  } catch {
    return false;
  }
}
