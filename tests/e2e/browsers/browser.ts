import type { Page } from './page.ts';

/** What a browser shows on the extension's button. */
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
  /** Has a page take the pointer for a finger; in Firefox every page that is opened from then on. */
  withTouch(page: Page): Promise<void>;
  /** Sets how large the browser's text is for a page, in percent. Null in Firefox, where a change of its settings reached no open page. */
  setTextSize: ((page: Page, percent: number) => Promise<void>) | null;
  /** The same in a private window. Null in Chromium, which opens such a page in a normal window whoever asks for it. */
  openPrivateExtensionPage: ((path: string) => Promise<Page>) | null;
  badge(page: Page): Promise<Badge>;
  /** Clicks the extension's button for the page, which grants it `activeTab` there. */
  triggerAction(page: Page): Promise<void>;
  /** Whether the extension's side panel is open. */
  hasSidePanel(): Promise<boolean>;
  /** The keys that the browser has given to the extension's commands, by name: "Alt+Shift+M". */
  shortcuts(): Promise<Record<string, string>>;
  /**
   * Presses Alt, Shift and a letter in the window, with the page in front. Null where keys from outside do not reach the
   * browser: those that Chromium's DevTools protocol sends go to the page alone, by design (`skip_in_browser`).
   */
  pressAltShift: ((page: Page, letter: 'G' | 'M') => Promise<void>) | null;
  /** Whether the popup hangs from the extension's button. Null where {@link pressAltShift} is. */
  hasPopup: (() => Promise<boolean>) | null;
  /**
   * Has the extension's next requests for a site answered with yes. The prompt is the browser's own, drawn outside of
   * all pages, so that no test can press it; all before and after it is as it is for a user.
   */
  consentTo(pattern: string): Promise<void>;
  /** Takes access to a site away, as the browser's own settings do. */
  takeAccess(pattern: string): Promise<void>;
  /** Ends the background at once, as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  /** All errors that the extension's scripts have thrown, in pages, content scripts and the background. */
  errors(): Promise<string[]>;
  /** Removes the extension, or ends the browser where it was launched for this extension alone. */
  close(): Promise<void>;
}

/** A running browser, into which the extension is put as often as somebody wants it as on the first day. */
export interface RunningBrowser {
  /**
   * Installs the extension: it stands at an address where it never stood, and so finds nothing of its own. `close` removes
   * it with all that it kept, and closes every page that was opened meanwhile; only then may it be installed again.
   */
  install(): Promise<Browser>;
  /** Ends the browser, and removes its profile. */
  quit(): Promise<void>;
}

export interface LaunchOptions {
  /** The folder of the built extension. */
  extension: string;
  /** The port of a proxy on loopback that answers every request; without one the browser uses the network. */
  proxy?: number;
  headless?: boolean;
  /** Whether the extension is let into private windows, as a user can do in the browser's page of extensions. */
  inPrivate?: boolean;
}

/** The popup as a page of its own, for the tab of another page. */
export function openPopup(browser: Browser, page: Page): Promise<Page> {
  return browser.openExtensionPage(`popup.html?tab=${page.tab}`);
}

/** The extension, in a browser of its own that ends with it. */
export async function alone(starting: Promise<RunningBrowser>): Promise<Browser> {
  const running = await starting;
  return { ...(await running.install()), close: running.quit };
}
