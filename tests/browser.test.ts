import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeEach, expect, test, vi } from 'vitest';

// Tests the polyfill itself over a fake Chrome with callbacks.

const POLYFILL = readFileSync(createRequire(import.meta.url).resolve('webextension-polyfill'), 'utf8');

type Respond = (reply: unknown) => void;
type Hear = (message: unknown, sender: unknown, respond: Respond) => unknown;

/** Chrome without promises where the polyfill wraps it; messages return to the same context. */
function chromeOfCallbacks() {
  const listeners = new Set<Hear>();
  const runtime = {
    id: 'gaplight',
    lastError: undefined as { message: string } | undefined,
    getContexts: async () => ['context'],
    onMessage: {
      addListener: (listener: Hear) => listeners.add(listener),
      removeListener: (listener: Hear) => listeners.delete(listener),
    },
    sendMessage(message: unknown, respond: Respond) {
      const later = [...listeners].map((hear) => hear(message, { id: 'gaplight' }, respond));
      if (later.includes(true)) return;
      runtime.lastError = { message: 'Could not establish connection. Receiving end does not exist.' };
      respond(undefined);
      runtime.lastError = undefined;
    },
  };
  return {
    runtime,
    listeners,
    tabs: { query: (_of: object, respond: Respond) => respond([{ id: 7 }]) },
    permissions: { request: (_of: object, respond: Respond) => respond(true) },
    storage: {
      local: { setAccessLevel: async () => 'closed' },
      session: { get: async () => ({ kept: 1 }) },
    },
    scripting: { executeScript: async () => [{ result: 'read' }] },
    action: { openPopup: async () => 'open' },
    sidePanel: { open: async () => 'open' },
  };
}

const use = (chrome: object, browser?: object) => {
  vi.stubGlobal('chrome', chrome);
  vi.stubGlobal('browser', browser);
  vi.doMock('webextension-polyfill', () => {
    const module = { exports: {} };
    new Function('module', 'exports', POLYFILL)(module, module.exports);
    return { default: module.exports };
  });
};

beforeEach(() => {
  vi.resetModules();
});

test('answers in promises where the browser has callbacks', async () => {
  use(chromeOfCallbacks());
  const { browser } = await import('#src/browser.ts');
  expect(await browser.tabs.query({})).toEqual([{ id: 7 }]);
  expect(await browser.permissions.request({ origins: [] })).toBe(true);
});

test('has what the polyfill does not know as the browser has it', async () => {
  use(chromeOfCallbacks());
  const { browser } = await import('#src/browser.ts');
  expect(await browser.storage.session.get(null)).toEqual({ kept: 1 });
  expect(await browser.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' })).toBe('closed');
  expect(await browser.scripting.executeScript({ target: { tabId: 7 }, files: [] })).toEqual([
    { result: 'read' },
  ]);
  expect(await browser.action.openPopup()).toBe('open');
  expect(await browser.runtime.getContexts({})).toEqual(['context']);
  expect(await browser.sidePanel.open({ tabId: 7 })).toBe('open');
  expect((browser as unknown as { sidebarAction?: object }).sidebarAction).toBeUndefined();
});

test('carries our messages, their errors, and that nobody answers', async () => {
  use(chromeOfCallbacks());
  const { onMessage, sendMessage } = await import('#src/messages.ts');
  await expect(sendMessage('readAgain')).rejects.toThrow('Receiving end does not exist');
  onMessage('scoresOf', async ({ data }) => ({ [data[0] ?? '']: 'good' }) as never);
  onMessage('findAnew', () => Promise.reject(new Error('full')));
  expect(await sendMessage('scoresOf', ['a'])).toEqual({ a: 'good' });
  await expect(sendMessage('findAnew')).rejects.toThrow('full');
  await expect(sendMessage('readAgain')).rejects.toThrow('Receiving end does not exist');
});

test('lets go of a listener that it wrapped', async () => {
  const chrome = chromeOfCallbacks();
  use(chrome);
  const { browser } = await import('#src/browser.ts');
  const hear = () => undefined;
  browser.runtime.onMessage.addListener(hear);
  browser.runtime.onMessage.removeListener(hear);
  expect(chrome.listeners.size).toBe(0);
});

test('is the browser’s own where that answers in promises itself, as Firefox', async () => {
  const firefox = { runtime: { id: 'gaplight' } };
  use(chromeOfCallbacks(), firefox);
  const { browser } = await import('#src/browser.ts');
  expect(browser).toBe(firefox);
});
