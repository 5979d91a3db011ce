import type { Browser as Api } from 'webextension-polyfill';
import type { Badge } from './browser.ts';
import type { PageDriver } from './page.ts';

/** A file of the extension that runs none of its code: opened as a page, it still has the extension's powers. */
export const PROBE_PATH = 'manifest.json';

interface ChromeApi {
  runtime: { getContexts(filter: { contextTypes: string[] }): Promise<{ contextId: string }[]> };
}

/** What the tests ask the browser through the probe. The functions run in that page, so they stand on their own. */
export function makeProbe(page: Pick<PageDriver<unknown>, 'evaluate' | 'close'>) {
  return {
    tabs: () =>
      page.evaluate(async () => {
        const api = globalThis as unknown as { browser?: Api; chrome: Api };
        return (await (api.browser ?? api.chrome).tabs.query({})).map(({ id }) => id ?? -1);
      }),
    badge: (tabId: number): Promise<Badge> =>
      page.evaluate(async (tabId) => {
        const api = globalThis as unknown as { browser?: Api; chrome: Api };
        const { action } = api.browser ?? api.chrome;
        return { text: await action.getBadgeText({ tabId }), title: await action.getTitle({ tabId }) };
      }, tabId),
    /** The keys of the extension's commands. */
    shortcuts: () =>
      page.evaluate(async () => {
        const api = globalThis as unknown as { browser?: Api; chrome: Api };
        const commands = await (api.browser ?? api.chrome).commands.getAll();
        return Object.fromEntries(commands.map(({ name, shortcut }) => [name ?? '', shortcut ?? '']));
      }),
    /** Opens a private window. Chromium only: Firefox's driver does it by itself. */
    openPrivateWindow: () =>
      page.evaluate(async () => {
        const { windows } = (globalThis as unknown as { chrome: Api }).chrome;
        await windows.create({ incognito: true, url: 'about:blank' });
      }),
    /** Whether a side panel is open. Chromium only. */
    hasSidePanel: () =>
      page.evaluate(async () => {
        const { runtime } = (globalThis as unknown as { chrome: ChromeApi }).chrome;
        return (await runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length > 0;
      }),
    /** Which background is running, or null. Chromium only, and missing from the types of the polyfill. */
    background: () =>
      page.evaluate(async () => {
        const { runtime } = (globalThis as unknown as { chrome: ChromeApi }).chrome;
        const [background] = await runtime.getContexts({ contextTypes: ['BACKGROUND'] });
        return background?.contextId ?? null;
      }),
  };
}

export type Probe = ReturnType<typeof makeProbe>;

/** Opens a tab and tells its id: the one that was not there before. */
export async function openTab<T>(probe: Probe, open: () => Promise<T>): Promise<{ opened: T; tab: number }> {
  const before = new Set(await probe.tabs());
  const opened = await open();
  const tab = (await probe.tabs()).find((id) => !before.has(id));
  if (tab === undefined) throw new Error('A tab was opened, but the browser lists no new one');
  return { opened, tab };
}
