/** Used parts of Firefox's internal objects. These functions run in the browser, each in isolation. */
interface Internals {
  WebExtensionPolicy: {
    getByID(id: string): { extension: FirefoxExtension; readyPromise: Promise<unknown> };
  };
  ChromeUtils: {
    importESModule(url: string): {
      ExtensionParent: { apiManager: { global: ApiGlobal } };
      ExtensionPermissions: Permissions;
      AddonManager: { getAddonByID(id: string): Promise<Addon> };
      Management: {
        once(event: string, then: (event: string, id: string, tasks: Cleaning[]) => void): void;
      };
    };
  };
  Services: {
    prefs: {
      setIntPref(name: string, value: number): void;
      setStringPref(name: string, value: string): void;
      clearUserPref(name: string): void;
    };
    wm: { getMostRecentWindow(type: string): unknown };
    console: { getMessageArray(): unknown[]; reset(): void };
  };
  Ci: {
    nsIScriptError: new () => { sourceName: string; errorMessage: string; flags: number };
    nsITextInputProcessor: unknown;
  };
  Cc: Record<string, { createInstance(of: unknown): TextInput }>;
}
interface Addon {
  reload(): Promise<void>;
  uninstall(): Promise<void>;
}
/** A part of Firefox's cleanup after an extension. */
interface Cleaning {
  promise: Promise<unknown>;
}
interface TextInput {
  beginInputTransactionForTests(window: unknown): boolean;
  keydown(event: KeyboardEvent): number;
  keyup(event: KeyboardEvent): boolean;
}
/** A browser window with its chrome. */
interface BrowserWindow {
  gBrowser: { selectedBrowser: HTMLElement };
  document: Document;
  KeyboardEvent: typeof KeyboardEvent;
}
interface FirefoxExtension {
  terminateBackground(options: object): Promise<void>;
}
interface Permissions {
  add(id: string, what: { permissions: string[]; origins: string[] }): Promise<void>;
  remove(id: string, what: { permissions: string[]; origins: string[] }, extension: object): Promise<void>;
}
interface ApiGlobal {
  browserActionFor(extension: FirefoxExtension): { triggerAction(window: unknown): Promise<void> };
}

/** Fixes the host of the extension's pages from its next installation on; Firefox would choose a random one. */
export function giveHost(id: string, host: string): void {
  const { Services } = globalThis as unknown as Internals;
  Services.prefs.setStringPref('extensions.webextensions.uuids', JSON.stringify({ [id]: host }));
}

/** Removes the extension, waits until its data is cleared, and resets other changes of a test. */
export async function removeExtension(id: string): Promise<void> {
  const { ChromeUtils, Services } = globalThis as unknown as Internals;
  const { Management } = ChromeUtils.importESModule('resource://gre/modules/Extension.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const cleaning = new Promise<Cleaning[]>((begun) => {
    Management.once('cleanupAfterUninstall', (_event, _id, tasks) => begun(tasks));
  });
  await (await AddonManager.getAddonByID(id)).uninstall();
  await Promise.all((await cleaning).map(({ promise }) => promise));
  for (const name of ['ui.primaryPointerCapabilities', 'ui.allPointerCapabilities'])
    Services.prefs.clearUserPref(name);
  Services.console.reset();
}

/** Resizes the page in front, in px. Windows are at least 450 px wide, so the page gets a part of one. */
export async function resizePage(width: number, height: number): Promise<void> {
  const { Services } = globalThis as unknown as Internals;
  const window = Services.wm.getMostRecentWindow('navigator:browser') as BrowserWindow;
  const { style } = window.gBrowser.selectedBrowser;
  style.flex = 'none';
  style.alignSelf = 'start';
  style.width = `${width}px`;
  style.height = `${height}px`;
}

/** Emulates touch on every page; the value is Gecko's for a coarse pointer. */
export async function pointWithFingers(): Promise<void> {
  const { Services } = globalThis as unknown as Internals;
  Services.prefs.setIntPref('ui.primaryPointerCapabilities', 1);
  Services.prefs.setIntPref('ui.allPointerCapabilities', 1);
}

/** Stops the background page, as Firefox does when it is idle. */
export async function terminateBackground(id: string): Promise<void> {
  const { WebExtensionPolicy } = globalThis as unknown as Internals;
  await WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true });
}

/** Reloads the extension and waits until its pages can be opened; those that were open close. */
export async function reloadExtension(id: string): Promise<void> {
  const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as Internals;
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(id)).reload();
  await WebExtensionPolicy.getByID(id).readyPromise;
}

/** Allows the extension in private windows like Firefox's page of extensions, which restarts it. */
export async function allowInPrivate(id: string): Promise<void> {
  const { ChromeUtils } = globalThis as unknown as Internals;
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await AddonManager.getAddonByID(id)).reload();
}

/** Revokes access to a site like Firefox's page of extensions. */
export async function removeAccess(id: string, pattern: string): Promise<void> {
  const { WebExtensionPolicy, ChromeUtils } = globalThis as unknown as Internals;
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions.remove(id, { permissions: [], origins: [pattern] }, extension);
}

/** Presses the extension's button in the window's current tab. */
export async function pressButton(id: string): Promise<void> {
  const { WebExtensionPolicy, ChromeUtils, Services } = globalThis as unknown as Internals;
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}

/** Presses Alt, Shift and a letter like the keyboard: the page gets them first, then the browser. */
export function pressAltShift(letter: string): void {
  const { Services, Cc, Ci } = globalThis as unknown as Internals;
  const window = Services.wm.getMostRecentWindow('navigator:browser') as BrowserWindow;
  const input = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  input?.beginInputTransactionForTests(window);
  const keys = [
    { key: 'Alt', code: 'AltLeft', keyCode: 18 },
    { key: 'Shift', code: 'ShiftLeft', keyCode: 16 },
    { key: letter, code: `Key${letter}`, keyCode: letter.charCodeAt(0) },
  ].map((key) => new window.KeyboardEvent('', key));
  for (const key of keys) input?.keydown(key);
  for (const key of keys.reverse()) input?.keyup(key);
}

/** Whether the window's sidebar shows the extension. */
export function isSidebarOpen(host: string): boolean {
  const { Services } = globalThis as unknown as Internals;
  const window = Services.wm.getMostRecentWindow('navigator:browser') as BrowserWindow;
  // The sidebar is a browser page that embeds the extension's page.
  const sidebar = window.document.querySelector('#sidebar') as unknown as {
    contentDocument?: Document;
  } | null;
  const inner = sidebar?.contentDocument?.querySelector('browser') as unknown as {
    currentURI?: { spec: string };
  };
  return inner?.currentURI?.spec.includes(host) ?? false;
}

/** Whether the extension's popup is open in the window. */
export function isPopupOpen(host: string): boolean {
  const { Services } = globalThis as unknown as Internals;
  const window = Services.wm.getMostRecentWindow('navigator:browser') as BrowserWindow;
  const popups = [...window.document.querySelectorAll('browser.webextension-popup-browser')];
  return popups.some((popup) =>
    (popup as unknown as { currentURI?: { spec: string } }).currentURI?.spec.includes(`${host}/popup.html`),
  );
}

/**
 * Returns console errors from the extension; flag 1 marks warnings. A page closed while waiting for an answer,
 * such as the welcome page, is not an error.
 */
export function consoleErrors(host: string): string[] {
  const { Services, Ci } = globalThis as unknown as Internals;
  return Services.console
    .getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError)
    .filter(({ sourceName, flags }) => sourceName.includes(host) && (flags & 1) === 0)
    .filter(({ errorMessage }) => !/^Promise (?:resolved|rejected) after context unloaded/.test(errorMessage))
    .map(({ errorMessage, sourceName }) => `${errorMessage} (${sourceName})`);
}
