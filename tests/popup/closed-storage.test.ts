import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followTab } from '#src/popup/popup-live.ts';
import { closeDatabase } from '#src/store/db.ts';
import type { PopupStore } from '#src/store/popup-store.ts';
import { DEFAULTS } from '#src/store/settings.ts';
import { skillLines } from '#src/tools/build/skill-lines.ts';
import { popupView } from '#src/ui/match/popup-view.ts';
import { kept } from '#tests/dashboard/insights/kept.ts';
import { asks, knows } from '#tests/insights/arbitrary.ts';
import { NO_MARKET } from '#tests/match/judging-of.ts';

/** The packaged files that a match needs. */
const FILES: Record<string, unknown> = {
  'skills.json': skillLines([
    {
      category: 'languages',
      title: 'Languages',
      kind: 'language',
      skills: [
        { id: 'java', name: 'Java' },
        { id: 'go', name: 'Go' },
      ],
    },
  ]),
  'portals.json': [],
};
const event = { addListener: () => {}, removeListener: () => {} };
let title = '';
let told: PopupStore | null = null;
const asked: unknown[] = [];

beforeEach(async () => {
  await closeDatabase();
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', {
    open() {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
    },
  });
  vi.stubGlobal('fetch', async (file: string) =>
    file.endsWith('.bin') ? new Response(NO_MARKET) : Response.json(FILES[file.replace(/^.*\//, '')] ?? []),
  );
  told = null;
  asked.length = 0;
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async (message: unknown) => {
      asked.push(message);
      return told ? { res: told } : { err: 'nobody is there' };
    },
  });
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
])(
  'where a private window has no storage the popup tells what the button says, if the background is silent: %s',
  async (said, byButton) => {
    title = said;
    const { facts } = followTab('?tab=7');
    await vi.waitFor(() => expect(facts.value).toMatchObject({ trouble: { isPrivate: true } }));
    expect(facts.value).toMatchObject({ trouble: byButton ? { told: byButton } : {} });
    expect('trouble' in facts.value && facts.value.trouble.told).toBe(byButton);
  },
);

it('where a private window has no storage the background tells what is shown, and nothing can be changed', async () => {
  const posting = kept('example:1', [asks('java'), asks('go'), asks('own:frob')], 0, { title: 'Engineer' });
  const blocks = [{ kind: 'item' as const, text: 'Java, Go and Frob' }];
  told = {
    tracked: [knows('java')],
    own: [{ id: 'own:frob', name: 'Frob', aliases: [], changedAt: 1 }],
    settings: DEFAULTS,
    shown: { posting, blocks, kept: false },
    recent: [],
  };
  await fakeBrowser.storage.session.set({
    'tab:7': { url: 'https://jobs.example/1', posting: 'example:1' },
  });
  const { facts } = followTab('?tab=7');
  await vi.waitFor(() =>
    expect(facts.value).toMatchObject({ isClosed: true, isKept: false, posting, blocks }),
  );
  expect(asked).toContainEqual({ type: 'popupStore', data: { tab: 7, posting: 'example:1' } });
  const view = popupView(facts.value);
  expect(view).toMatchObject({ kind: 'match', head: { title: 'Engineer' } });
  const names =
    'taxonomy' in facts.value && [...facts.value.taxonomy.skills.values()].map(({ name }) => name);
  expect(names).toContain('Frob');
});
