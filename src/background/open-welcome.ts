import { browser } from '#src/browser.ts';

/** Opens the welcome page once at installation, not after updates or at other starts. */
export function openWelcomeAtInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
