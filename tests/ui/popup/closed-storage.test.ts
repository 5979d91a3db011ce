import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeDatabase } from '#src/store/db.ts';
import { followTab } from '#src/ui/popup/popup-live.ts';

const event = { addListener: () => {}, removeListener: () => {} };
let title = '';

beforeEach(async () => {
  await closeDatabase();
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', {
    open() {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
    },
  });
  vi.stubGlobal('fetch', async () => Response.json([]));
  const tab = { id: 7, url: 'https://jobs.example/1', status: 'complete', windowId: 1 };
  Object.assign(fakeBrowser, { extension: { inIncognitoContext: true } });
  Object.assign(fakeBrowser.tabs, {
    get: async () => tab,
    onUpdated: event,
    onActivated: event,
    onRemoved: event,
  });
  Object.assign(fakeBrowser.action, { getTitle: async () => title });
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins: [] }),
    onAdded: event,
    onRemoved: event,
  });
});

it.each([
  [
    'Gaplight: good match, 72 of 100, no must-have gaps',
    'Gaplight: good match, 72 of 100, no must-have gaps',
  ],
  ['Gaplight', undefined],
])('where a private window has no storage the popup tells what the button says: %s', async (said, told) => {
  title = said;
  const { facts } = followTab('?tab=7');
  await vi.waitFor(() => expect(facts.value).toMatchObject({ trouble: { isPrivate: true } }));
  expect(facts.value).toMatchObject({ trouble: told ? { told } : {} });
  expect('trouble' in facts.value && facts.value.trouble.told).toBe(told);
});
