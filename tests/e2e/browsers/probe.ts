import type { Browser as Api } from 'webextension-polyfill';
import type { Badge } from './browser.ts';
import type { PageDriver } from './page.ts';

/** A file of the extension without code; opened as a page, it has the extension's permissions. */
export const PROBE_PATH = 'manifest.json';

interface ChromeApi {
  runtime: { getContexts(filter: { contextTypes: string[] }): Promise<{ contextId: string }[]> };
}

/** Browser queries through the probe page. Its functions run there, so they are self-contained. */
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
    /** Keys of the extension's commands. */
    shortcuts: () =>
      page.evaluate(async () => {
        const api = globalThis as unknown as { browser?: Api; chrome: Api };
        const commands = await (api.browser ?? api.chrome).commands.getAll();
        return Object.fromEntries(commands.map(({ name, shortcut }) => [name ?? '', shortcut ?? '']));
      }),
    /** Opens a private window. Chromium only: Firefox's driver has its own way. */
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
    /** Id of the running background, or null. Chromium only; missing from the polyfill's types. */
    background: () =>
      page.evaluate(async () => {
        const { runtime } = (globalThis as unknown as { chrome: ChromeApi }).chrome;
        const [background] = await runtime.getContexts({ contextTypes: ['BACKGROUND'] });
        return background?.contextId ?? null;
      }),
  };
}

export type Probe = ReturnType<typeof makeProbe>;

/** Opens a tab and returns the id of the new one. */
export async function openTab<T>(probe: Probe, open: () => Promise<T>): Promise<{ opened: T; tab: number }> {
  const before = new Set(await probe.tabs());
  const opened = await open();
  const tab = (await probe.tabs()).find((id) => !before.has(id));
  if (tab === undefined) throw new Error('A tab was opened, but the browser lists no new one');
  return { opened, tab };
}
