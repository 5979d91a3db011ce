import { browser } from '#src/browser.ts';

/** Message that tells content scripts of changed settings. */
export const SETTINGS_CHANGED = 'gaplight:settings-changed';

/** Calls `then` in a content script when settings have changed, until the signal aborts. */
export function onSettingsNews(then: () => void, signal: AbortSignal): void {
  const listener = (message: unknown) => {
    if (message === SETTINGS_CHANGED) then();
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener));
}
