import { browser } from '#src/browser.ts';

/** Opens the welcome page once, when the extension is installed: not after an update, nor at another start. */
export function openWelcomeAtInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
