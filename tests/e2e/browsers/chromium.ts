import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type BrowserContext,
  type CDPSession,
  chromium,
  type ElementHandle,
  type Page as RawPage,
} from 'playwright-core';
import { PATIENCE, until } from '../until.ts';
import { alone, type Browser, type LaunchOptions, type RunningBrowser, windowSize } from './browser.ts';
import { openSettings, type SettingsOf } from './chromium-settings.ts';
import { makePage, type Page, type PageDriver } from './page.ts';
import { makeProbe, openTab, PROBE_PATH, type Probe } from './probe.ts';

/** Chromium pages as Playwright objects, for tools that need them: axe, and theme emulation. */
export const rawPages = new WeakMap<Page, RawPage>();

/** Starts Chromium with the extension loaded, in a fresh profile. */
export const launchChromium = (options: LaunchOptions): Promise<Browser> => alone(startChromium(options));

/** Starts Chromium in a fresh profile. */
export async function startChromium(options: LaunchOptions): Promise<RunningBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'gaplight-chromium-'));
  const context = await chromium.launchPersistentContext(profile, launchOptions(options));
  // Playwright's own limit is 30 s, which a busy machine exceeds.
  context.setDefaultTimeout(PATIENCE);
  const cdp = await browserSession(context);
  const settings = await openSettings(context);
  const atStart = new Set(context.pages());
  let installed = 0;
  let folder = join(profile, 'gaplight-0');
  await cp(options.extension, folder, { recursive: true });

  return {
    async install() {
      // Chromium derives an extension's id from its folder, so a new name gives a new id.
      installed += 1;
      const before = folder;
      folder = join(profile, `gaplight-${installed}`);
      await rename(before, folder);
      const { id } = await cdp.send('Extensions.loadUnpacked', { path: folder });
      const reload = () => cdp.send('Extensions.loadUnpacked', { path: folder });
      const browser = await browserOf(context, cdp, id, settings.of(id), { ...options, reload });
      return {
        ...browser,
        async close() {
          for (const page of context.pages()) if (!atStart.has(page)) await page.close();
          await cdp.send('Extensions.uninstall', { id });
          await until('the extension to be gone', async () => !(await serviceWorkerTarget(cdp, id)));
        },
      };
    },
    async quit() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}

/** Wraps the browser with the extension of this id. */
async function browserOf(
  context: BrowserContext,
  cdp: CDPSession,
  id: string,
  settings: SettingsOf,
  { inPrivate, reload }: LaunchOptions & { reload: () => Promise<unknown> },
): Promise<Omit<Browser, 'close'>> {
  const address = (path: string) => `chrome-extension://${id}/${path}`;
  await settings.collectErrors();
  await closeWelcome(context);
  if (inPrivate) await settings.allowInPrivate();
  const openProbe = async () => {
    const page = await context.newPage();
    await page.goto(address(PROBE_PATH));
    return makeProbe(driverOf(page));
  };
  let probe = await openProbe();

  const open = async (url: string, blank: () => Promise<RawPage> = () => context.newPage()) => {
    const { opened, tab } = await openTab(probe, blank);
    const page = makePage(tab, driverOf(opened));
    rawPages.set(page, opened);
    await opened.goto(url);
    return page;
  };

  return {
    openPage: (url) => open(url),
    openPrivatePage: (url) => open(url, () => openPrivateTab(context, probe)),
    openExtensionPage: (path) => open(address(path)),
    withTouch: (page) => emulateTouch(rawPages.get(page) as RawPage),
    setTextSize: (page, percent) => setTextSize(rawPages.get(page) as RawPage, percent),
    resize: async (page, width, height) => rawPages.get(page)?.setViewportSize({ width, height }),
    openPrivateExtensionPage: null,
    badge: (page) => probe.badge(page.tab),
    triggerAction: (page) => triggerAction(cdp, id, rawPages.get(page) as RawPage),
    hasSidePanel: () => probe.hasSidePanel(),
    shortcuts: () => probe.shortcuts(),
    pressAltShift: null,
    hasPopup: null,
    consentTo: settings.consentTo,
    takeAccess: settings.takeAccess,
    stopBackground: () => stopServiceWorker(cdp, id, probe),
    async reload() {
      await reload();
      probe = await until('the extension to be there again', openProbe);
    },
    errors: settings.errors,
  };
}

/** Closes the page that opens at installation before a test begins. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: RawPage) => page.url().endsWith('/welcome.html');
  const welcome = await until('the welcome page', async () => context.pages().find(isWelcome));
  await welcome.close();
}

/** Playwright cannot open a private window in a profile, but can attach to one that the extension opens. */
async function openPrivateTab(context: BrowserContext, probe: Probe): Promise<RawPage> {
  const [page] = await Promise.all([context.waitForEvent('page'), probe.openPrivateWindow()]);
  return page;
}

/** Options for Playwright. Without a proxy the browser uses its own network settings. */
export function launchOptions({ proxy, headless = true }: Pick<LaunchOptions, 'proxy' | 'headless'>) {
  const size = windowSize();
  return {
    ...(size && { viewport: size }),
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless,
    timeout: PATIENCE,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      // Enables `Extensions.triggerAction`, the only way to press the extension's button from outside.
      '--enable-unsafe-extension-debugging',
      // Chromium's sandbox does not start as root, the usual user in containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(proxy === undefined
        ? []
        : [
            `--proxy-server=127.0.0.1:${proxy}`,
            '--proxy-bypass-list=<-loopback>',
            '--ignore-certificate-errors',
          ]),
    ],
  };
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('Playwright gives no browser for the context');
  return browser.newBrowserCDPSession();
}

/** Returns the background of the extension with this id; an earlier one may still be ending. */
async function serviceWorkerTarget(cdp: CDPSession, id: string) {
  const { targetInfos } = await cdp.send('Target.getTargets');
  return targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${id}/`),
  );
}

/** An event may restart the worker at once as the same target, so contexts are compared. */
async function stopServiceWorker(cdp: CDPSession, id: string, probe: Probe): Promise<void> {
  const [target, context] = [await serviceWorkerTarget(cdp, id), await probe.background()];
  if (!target || !context) return;
  await cdp.send('Target.closeTarget', { targetId: target.targetId });
  await until('the service worker to end', async () => (await probe.background()) !== context);
}

/** The button belongs to a tab target, not to its page target; only the address connects them. */
async function triggerAction(cdp: CDPSession, id: string, page: RawPage): Promise<void> {
  await page.bringToFront();
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const target = targetInfos.find(({ url }) => url === page.url());
  if (!target) throw new Error(`No tab at ${page.url()}`);
  await cdp.send('Extensions.triggerAction', { id, targetId: target.targetId });
}

function driverOf(page: RawPage): PageDriver<ElementHandle<Element>> {
  return {
    async find(finder, query) {
      return (await page.evaluateHandle(finder, query)).asElement() as ElementHandle<Element> | null;
    },
    read: (reader, element) => element.evaluate(reader),
    async click(element) {
      // As a user would: background pages render once a second at most, and a click waits for that.
      await page.bringToFront();
      // A click is tried again after this time, as another element may have covered it. An aborted click may have happened all
      // the same; then the element is missing.
      await element.click({ timeout: 15_000 });
    },
    async type(element, text) {
      await page.bringToFront();
      // A text of several lines is pasted: of keys, some would be lost when another page comes to the front.
      if (text.includes('\n')) return element.fill(text);
      await element.fill('');
      await element.focus();
      await page.keyboard.type(text);
    },
    press: (key) => page.keyboard.press(key),
    async goto(url) {
      await page.goto(url);
    },
    evaluate: (script, ...args) =>
      // Playwright passes one argument; the page's function takes several.
      page.evaluate(`(${script})(...${JSON.stringify(args)})`) as Promise<never>,
    async screenshot(file) {
      await page.screenshot({ path: file });
    },
    close: () => page.close(),
  };
}

async function emulateTouch(page: RawPage): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
  await session.send('Emulation.setEmitTouchEventsForMouse', { enabled: true, configuration: 'mobile' });
}

async function setTextSize(page: RawPage, percent: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: (16 * percent) / 100 } });
  await session.detach();
}
