import { browser } from '#src/browser.ts';
import { QUESTION } from './answer-alive.ts';

/**
 * Whether one of our scripts runs in this frame. It avoids typed messages: they leave a missing answer to the
 * browser, which logs it as an error, whereas here it is an ordinary result.
 */
export async function isAlive(tab: number, frameId: number): Promise<boolean> {
  try {
    return Boolean(await browser.tabs.sendMessage(tab, QUESTION, { frameId }));
  } catch {
    return false;
  }
}
