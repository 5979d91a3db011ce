import type { BrowserContext } from 'playwright-core';

/** State of an extension on Chromium's own page of extensions. */
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

/** Functions of Chromium's page of extensions for one of them. */
export interface SettingsOf {
  /** Makes the browser collect errors of all the extension's scripts. */
  collectErrors(): Promise<void>;
  errors(): Promise<string[]>;
  /** The browser restarts the extension for it; until then none of its pages opens. */
  allowInPrivate(): Promise<void>;
  /** Earlier consent is granted again without a prompt. */
  consentTo(host: string): Promise<void>;
  /** Chromium can revoke one site only in the mode "on specific sites". */
  takeAccess(host: string): Promise<void>;
}

/** Opens Chromium's page of extensions in developer mode, which collects errors. */
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
