import type { BrowserContext } from 'playwright-core';

/** The browser tells its own page of extensions what becomes of one. */
interface ItemState {
  event_type: string;
  item_id: string;
}

interface DeveloperPrivate {
  onItemStateChanged: {
    addListener(listener: (state: ItemState) => void): void;
    removeListener(listener: (state: ItemState) => void): void;
  };
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(change: {
    extensionId: string;
    errorCollection?: boolean;
    hostAccess?: 'ON_CLICK';
    incognitoAccess?: boolean;
  }): Promise<void>;
  getExtensionInfo(id: string): Promise<{ runtimeErrors: { message: string }[] }>;
  addHostPermission(extensionId: string, host: string): Promise<void>;
  removeHostPermission(extensionId: string, host: string): Promise<void>;
}

interface ChromeWindow {
  chrome: { developerPrivate: DeveloperPrivate };
}

/** What Chromium's own page of extensions knows of one of them, and what only it may do. */
export interface SettingsOf {
  /** Has the browser collect the errors of the extension, whichever part of it throws them. */
  collectErrors(): Promise<void>;
  errors(): Promise<string[]>;
  /** The browser starts the extension anew for it: until that is done, none of its pages opens. */
  allowInPrivate(): Promise<void>;
  /** What a user agreed to before is given without a prompt. */
  consentTo(host: string): Promise<void>;
  /** Chromium takes one site away only where none is open by itself: "on specific sites", the others stay closed. */
  takeAccess(host: string): Promise<void>;
}

/** Opens Chromium's page of extensions, in developer mode: without it no errors are collected. */
export async function openSettings(context: BrowserContext): Promise<{ of(id: string): SettingsOf }> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(() =>
    (globalThis as unknown as ChromeWindow).chrome.developerPrivate.updateProfileConfiguration({
      inDeveloperMode: true,
    }),
  );
  return {
    of: (id) => ({
      collectErrors: () =>
        page.evaluate(async (extensionId) => {
          const { developerPrivate } = (globalThis as unknown as ChromeWindow).chrome;
          await developerPrivate.updateExtensionConfiguration({ extensionId, errorCollection: true });
        }, id),
      errors: () =>
        page.evaluate(async (extensionId) => {
          const { developerPrivate } = (globalThis as unknown as ChromeWindow).chrome;
          return (await developerPrivate.getExtensionInfo(extensionId)).runtimeErrors.map(
            ({ message }) => message,
          );
        }, id),
      allowInPrivate: () =>
        page.evaluate((extensionId) => {
          const { developerPrivate } = (globalThis as unknown as ChromeWindow).chrome;
          const { onItemStateChanged } = developerPrivate;
          return new Promise<void>((resolve, reject) => {
            onItemStateChanged.addListener(function started({ event_type, item_id }) {
              if (event_type !== 'LOADED' || item_id !== extensionId) return;
              onItemStateChanged.removeListener(started);
              resolve();
            });
            developerPrivate
              .updateExtensionConfiguration({ extensionId, incognitoAccess: true })
              .catch(reject);
          });
        }, id),
      consentTo: (host) =>
        page.evaluate(
          ([extensionId, host]) => {
            const { developerPrivate } = (globalThis as unknown as ChromeWindow).chrome;
            return developerPrivate.addHostPermission(extensionId, host);
          },
          [id, host] as const,
        ),
      takeAccess: (host) =>
        page.evaluate(
          async ([extensionId, host]) => {
            const { developerPrivate } = (globalThis as unknown as ChromeWindow).chrome;
            await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' });
            await developerPrivate.removeHostPermission(extensionId, host).catch(() => {});
          },
          [id, host] as const,
        ),
    }),
  };
}
