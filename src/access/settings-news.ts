import { browser } from '#src/browser.ts';

/** Tells content scripts that settings have changed. */
export const SETTINGS_CHANGED = 'gaplight:settings-changed';

/** Calls `then`, in a content script, when settings have changed, until the signal says that it is over. */
export function onSettingsNews(then: () => void, signal: AbortSignal): void {
  const listener = (message: unknown) => {
    if (message === SETTINGS_CHANGED) then();
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener));
}
