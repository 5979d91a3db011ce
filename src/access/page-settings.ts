import { browser } from '#src/browser.ts';
import type { Settings } from '#src/store/settings.ts';
import { SETTINGS_CHANGED } from './settings-news.ts';

/** What the user set that a page's script goes by. */
export interface PageSettings {
  /** Whether this site is not to be read. */
  off: boolean;
  /** Whether its lists carry scores. */
  scores: boolean;
  theme: Settings['theme'];
}

/** Tells all content scripts that settings have changed; each asks for its own. For the background. */
export async function tellPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  // Most tabs have no script of ours; and that is no error, as it would be for the typed messages.
  const telling = tabs.map(({ id = -1 }) => browser.tabs.sendMessage(id, SETTINGS_CHANGED).catch(() => {}));
  await Promise.all(telling);
}
