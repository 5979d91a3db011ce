import { browser } from '#src/browser.ts';
import type { Settings } from '#src/store/settings.ts';
import { SETTINGS_CHANGED } from './settings-news.ts';

/** Settings that a content script needs. */
export interface PageSettings {
  /** Whether this site is turned off. */
  off: boolean;
  /** Whether its lists show scores. */
  scores: boolean;
  theme: Settings['theme'];
}

/** Notifies all content scripts of changed settings; each requests its own. Runs in the background. */
export async function tellPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  // Most tabs have no script of ours, which typed messages would report as an error.
  const telling = tabs.map(({ id = -1 }) => browser.tabs.sendMessage(id, SETTINGS_CHANGED).catch(() => {}));
  await Promise.all(telling);
}
