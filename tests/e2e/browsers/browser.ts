import type { Page } from './page.ts';

/** Content of the extension's button. */
export interface Badge {
  text: string;
  title: string;
}

/** A running browser with the extension in it. */
export interface Browser {
  openPage(url: string): Promise<Page>;
  /** Opens a page in a private window; only where {@link LaunchOptions.inPrivate} is set. */
  openPrivatePage(url: string): Promise<Page>;
  /** Opens a page of the extension, such as `options.html`, in a tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** Gives a page a width and a height in px, also one that no window has. */
  resize(page: Page, width: number, height: number): Promise<void>;
  /** Emulates touch for a page; in Firefox for every page opened from then on. */
  withTouch(page: Page): Promise<void>;
  /** Sets the browser's text size for a page, in percent. Null in Firefox: settings do not reach open pages. */
  setTextSize: ((page: Page, percent: number) => Promise<void>) | null;
  /** The same in a private window. Null in Chromium, which always opens such a page in a normal window. */
  openPrivateExtensionPage: ((path: string) => Promise<Page>) | null;
  badge(page: Page): Promise<Badge>;
  /** Clicks the extension's button for the page, which grants it `activeTab` there. */
  triggerAction(page: Page): Promise<void>;
  /** Whether the extension's side panel is open. */
  hasSidePanel(): Promise<boolean>;
  /** Keys assigned to the extension's commands, by name: "Alt+Shift+M". */
  shortcuts(): Promise<Record<string, string>>;
  /**
   * Presses Alt, Shift and a letter in the window, with the page in front. Null where outside keys do not reach
   * the browser: Chromium's DevTools protocol sends them to the page alone, by design (`skip_in_browser`).
   */
  pressAltShift: ((page: Page, letter: 'G' | 'M') => Promise<void>) | null;
  /** Whether the popup is open. Null where {@link pressAltShift} is. */
  hasPopup: (() => Promise<boolean>) | null;
  /**
   * Makes the browser accept the extension's next requests for a site. The real prompt is outside of all pages,
   * so no test can press it.
   */
  consentTo(pattern: string): Promise<void>;
  /** Revokes access to a site like the browser's settings. */
  takeAccess(pattern: string): Promise<void>;
  /** Stops the background at once, as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Reloads the extension, as an update does: pages stay open, and those of the extension close. */
  reload(): Promise<void>;
  /** Errors of all the extension's scripts, in pages, content scripts and the background. */
  errors(): Promise<string[]>;
  /** Removes the extension, or ends a browser launched for it alone. */
  close(): Promise<void>;
}

/** A running browser that can install a fresh copy of the extension repeatedly. */
export interface RunningBrowser {
  /**
   * Installs the extension at a new address, so it finds no old data. `close` removes it with its data and
   * closes every page opened since; only then may it be installed again.
   */
  install(): Promise<Browser>;
  /** Ends the browser and removes its profile. */
  quit(): Promise<void>;
}

export interface LaunchOptions {
  /** The folder of the built extension. */
  extension: string;
  /** Port of a loopback proxy that answers every request; without one the browser uses the network. */
  proxy?: number;
  headless?: boolean;
  /** Whether the extension may run in private windows, a setting of the browser. */
  inPrivate?: boolean;
}

/** Returns the size of a browser's windows in px from `WINDOW=600x500`, or null for the browser's own size. */
export function windowSize(): { width: number; height: number } | null {
  const [, width, height] = process.env.WINDOW?.match(/^(\d+)x(\d+)$/) ?? [];
  return width && height ? { width: Number(width), height: Number(height) } : null;
}

/** Opens the popup as a separate page, for the tab of another page. */
export function openPopup(browser: Browser, page: Page): Promise<Page> {
  return browser.openExtensionPage(`popup.html?tab=${page.tab}`);
}

/** Starts the extension in a browser of its own that ends with it. */
export async function alone(starting: Promise<RunningBrowser>): Promise<Browser> {
  const running = await starting;
  return { ...(await running.install()), close: running.quit };
}
