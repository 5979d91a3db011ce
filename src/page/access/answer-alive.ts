import { browser } from '#src/browser.ts';

/** Message that asks whether our script runs in a frame. */
export const QUESTION = 'gaplight:are-you-there';

/** Answers that message in a content script. */
export function answerAlive(): void {
  browser.runtime.onMessage.addListener((message, _sender, answer) => {
    if (message === QUESTION) answer(true);
  });
}
