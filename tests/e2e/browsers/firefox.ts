import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { until } from '../until.ts';
import { alone, type Browser, type LaunchOptions, type RunningBrowser } from './browser.ts';
import {
  allowInPrivate,
  consoleErrors,
  giveHost,
  isPopupOpen,
  isSidebarOpen,
  pointWithFingers,
  pressAltShift,
  pressButton,
  reloadExtension,
  removeAccess,
  removeExtension,
  resizePage,
  terminateBackground,
} from './firefox-internals.ts';
import { startFirefoxProcess } from './firefox-process.ts';
import type { Marionette } from './marionette.ts';
import { type InPage, type Key, makePage, type PageDriver } from './page.ts';
import { makeProbe, openTab, PROBE_PATH } from './probe.ts';

/** Marionette's representation of an element. */
type Handle = Record<string, string>;

const KEYS: Record<Key, string> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  ' ': ' ',
  '4': '4',
};

/** Starts Firefox with the extension loaded, in a fresh profile. */
export const launchFirefox = (options: LaunchOptions): Promise<Browser> => alone(startFirefox(options));

/** Starts Firefox in a fresh profile. */
export async function startFirefox(options: LaunchOptions): Promise<RunningBrowser> {
  const manifest = JSON.parse(await readFile(join(options.extension, 'manifest.json'), 'utf8'));
  const gecko: string = manifest.browser_specific_settings.gecko.id;
  const { marionette, close } = await startFirefoxProcess(options);
  const [first = ''] = await marionette.send<string[]>('WebDriver:GetWindowHandles');

  return {
    async install() {
      const host = randomUUID();
      await inBrowser(marionette, giveHost, gecko, host);
      await marionette.send('Addon:Install', { path: resolve(options.extension), temporary: true });
      return {
        ...(await browserOf(marionette, gecko, host, options)),
        async close() {
          for (const handle of await marionette.send<string[]>('WebDriver:GetWindowHandles')) {
            if (handle === first) continue;
            await switchTo(marionette, handle);
            await marionette.send('WebDriver:CloseWindow');
          }
          await switchTo(marionette, first);
          await inBrowser(marionette, removeExtension, gecko);
        },
      };
    },
    quit: close,
  };
}

/** Wraps the browser with the extension, whose pages have this host. */
async function browserOf(
  marionette: Marionette,
  gecko: string,
  host: string,
  { inPrivate }: LaunchOptions,
): Promise<Omit<Browser, 'close'>> {
  const address = (path: string) => `moz-extension://${host}/${path}`;
  await closeWelcome(marionette);
  if (inPrivate) await inBrowser(marionette, allowInPrivate, gecko);
  const openProbe = async () => {
    const page = driverOf(marionette, await newWindow(marionette));
    await page.goto(address(PROBE_PATH));
    return makeProbe(page);
  };
  let probe = await openProbe();
  const handles = new WeakMap<object, string>();

  const open = async (url: string, type: object = TAB) => {
    const { opened: handle, tab } = await openTab(probe, () => newWindow(marionette, type));
    const page = makePage(tab, driverOf(marionette, handle));
    handles.set(page, handle);
    await page.goto(url);
    return page;
  };

  return {
    openPage: (url) => open(url),
    openPrivatePage: (url) => open(url, PRIVATE_WINDOW),
    openExtensionPage: (path) => open(address(path)),
    async resize(page, width, height) {
      await switchTo(marionette, handles.get(page) as string);
      await inBrowser(marionette, resizePage, width, height);
      await until('the new size', () => page.evaluate((width) => innerWidth === width, width));
    },
    withTouch: () => inBrowser(marionette, pointWithFingers),
    setTextSize: null,
    openPrivateExtensionPage: (path) => open(address(path), PRIVATE_WINDOW),
    badge: (page) => probe.badge(page.tab),
    async triggerAction(page) {
      await switchTo(marionette, handles.get(page) as string);
      await inBrowser(marionette, pressButton, gecko);
    },
    hasSidePanel: () => inBrowser(marionette, isSidebarOpen, host),
    shortcuts: () => probe.shortcuts(),
    async pressAltShift(page, letter) {
      await switchTo(marionette, handles.get(page) as string);
      await inBrowser(marionette, pressAltShift, letter);
    },
    hasPopup: () => inBrowser(marionette, isPopupOpen, host),
    // BASE_PREFS makes Firefox accept every request.
    consentTo: async () => {},
    takeAccess: (pattern) => inBrowser(marionette, removeAccess, gecko, pattern),
    stopBackground: () => inBrowser(marionette, terminateBackground, gecko),
    async reload() {
      const [first = ''] = await marionette.send<string[]>('WebDriver:GetWindowHandles');
      await switchTo(marionette, first);
      await inBrowser(marionette, reloadExtension, gecko);
      probe = await until('the extension to be there again', openProbe);
    },
    errors: () => inBrowser(marionette, consoleErrors, host),
  };
}

/** Closes the page that opens at installation before a test begins. */
async function closeWelcome(marionette: Marionette): Promise<void> {
  await until('the welcome page', async () => {
    for (const handle of await marionette.send<string[]>('WebDriver:GetWindowHandles')) {
      await switchTo(marionette, handle);
      const { value } = await marionette.send<{ value: string }>('WebDriver:GetCurrentURL');
      if (!value.endsWith('/welcome.html')) continue;
      const [other] = await marionette.send<string[]>('WebDriver:CloseWindow');
      if (other) await switchTo(marionette, other);
      return true;
    }
    return false;
  });
}

const TAB = { type: 'tab' };
const PRIVATE_WINDOW = { type: 'window', private: true };

async function newWindow(marionette: Marionette, type: object = TAB): Promise<string> {
  return (await marionette.send<{ handle: string }>('WebDriver:NewWindow', type)).handle;
}

const switchTo = (marionette: Marionette, handle: string) =>
  marionette.send('WebDriver:SwitchToWindow', { handle });

async function execute<Args extends unknown[], Result>(
  marionette: Marionette,
  script: InPage<Args, Result>,
  ...args: Args
): Promise<Result> {
  const params = { script: `return (${script})(...arguments)`, args };
  return (await marionette.send<{ value: Result }>('WebDriver:ExecuteScript', params)).value;
}

/** Runs a function in the browser itself instead of a page. */
async function inBrowser<Args extends unknown[], Result>(
  marionette: Marionette,
  script: InPage<Args, Result>,
  ...args: Args
): Promise<Result> {
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  try {
    return await execute(marionette, script, ...args);
  } finally {
    await marionette.send('Marionette:SetContext', { value: 'content' });
  }
}

function driverOf(marionette: Marionette, handle: string): PageDriver<Handle> {
  const here = () => switchTo(marionette, handle);
  const evaluate: PageDriver<Handle>['evaluate'] = async (script, ...args) => {
    await here();
    return execute(marionette, script, ...args);
  };
  const on = async (command: string, element: Handle, params: object = {}) => {
    await here();
    await marionette.send(command, { id: Object.values(element)[0], ...params });
  };
  return {
    evaluate,
    find: (finder, query) => evaluate(finder, query) as Promise<Handle | null>,
    read: (reader, element) => evaluate(reader, element as unknown as Element),
    click: (element) => on('WebDriver:ElementClick', element),
    async type(element, text) {
      await on('WebDriver:ElementClear', element);
      await on('WebDriver:ElementSendKeys', element, { text });
    },
    async press(key) {
      await here();
      const active = await marionette.send<{ value: Handle }>('WebDriver:GetActiveElement');
      await on('WebDriver:ElementSendKeys', active.value, { text: KEYS[key] });
    },
    async goto(url) {
      await here();
      await marionette.send('WebDriver:Navigate', { url });
    },
    async screenshot(file) {
      await here();
      const { value } = await marionette.send<{ value: string }>('WebDriver:TakeScreenshot', { full: false });
      await writeFile(file, Buffer.from(value, 'base64'));
    },
    async close() {
      await here();
      await marionette.send('WebDriver:CloseWindow');
    },
  };
}
