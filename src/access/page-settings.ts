import { browser } from 'wxt/browser';
import type { Settings } from '#src/store/settings.ts';

/** What the user set that a page's script goes by. */
export interface PageSettings {
  /** Whether this site is not to be read. */
  off: boolean;
  /** Whether its lists carry scores. */
  scores: boolean;
  theme: Settings['theme'];
}

const NEWS = 'gaplight:settings-changed';

/** Tells all content scripts that settings have changed; each asks for its own. For the background. */
export async function tellPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  // Most tabs have no script of ours; and that is no error, as it would be for the typed messages.
  const telling = tabs.map(({ id = -1 }) => browser.tabs.sendMessage(id, NEWS).catch(() => {}));
  await Promise.all(telling);
}

/** Calls `then`, in a content script, when settings have changed, until the signal says that it is over. */
export function onSettingsNews(then: () => void, signal: AbortSignal): void {
  const listener = (message: unknown) => {
    if (message === NEWS) then();
  };
  browser.runtime.onMessage.addListener(listener as never);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener as never));
}
