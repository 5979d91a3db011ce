import { browser } from '#src/browser.ts';

/** What is asked of a frame to learn whether a script of ours is there. */
export const QUESTION = 'gaplight:are-you-there';

/** Answers, in a content script, that it is there. */
export function answerAlive(): void {
  browser.runtime.onMessage.addListener((message, _sender, answer) => {
    if (message === QUESTION) answer(true);
  });
}
