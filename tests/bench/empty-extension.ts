import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Cost of an extension that does nothing: the lower bound for any. */
const BACKGROUND = `
chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({ url: 'welcome.html' }));
chrome.tabs.onUpdated.addListener(() => {});
chrome.runtime.onMessage.addListener((_said, { tab }) => {
  chrome.action.setBadgeText({ tabId: tab.id, text: '1' });
});`;

/**
 * Builds an extension that only opens a welcome page at installation and returns its folder. `onPages`: with a
 * content script that sends a message, on which the background sets the badge.
 */
export async function emptyExtension({ onPages }: { onPages: boolean }): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gaplight-empty-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    action: {},
    background: { service_worker: 'background.js' },
    ...(onPages && {
      content_scripts: [{ matches: ['https://*/*'], js: ['page.js'], run_at: 'document_idle' }],
    }),
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'background.js'), BACKGROUND);
  await writeFile(join(folder, 'page.js'), 'chrome.runtime.sendMessage({ page: location.href });');
  await writeFile(join(folder, 'welcome.html'), '<!doctype html><title>Empty</title>');
  return folder;
}
