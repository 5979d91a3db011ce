import { browser } from '#src/browser.ts';
import { QUESTION } from './answer-alive.ts';

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
