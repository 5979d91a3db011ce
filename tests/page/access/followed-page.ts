import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followPage } from '#src/page/access/follow-page.ts';
import type { PageSettings } from '#src/page/access/page-settings.ts';
import { pageWorld } from '#src/page/access/page-world.ts';
import type { Reading } from '#src/posting/posting.ts';
import { inOneStep } from '#tests/posting/turns.ts';

export const ADDRESS = 'https://jobs.lever.co/contoso/1b2c3d4e-0000-4111-8222-333344445555';

export const ID = fakeBrowser.runtime.id;

const told = vi.hoisted(() => [] as unknown[]);
const handlers = vi.hoisted(() => new Map<string, (message: { data: unknown }) => unknown>());
/** Answers of the background about settings; a function of the attempt, which may throw. */
const answers = vi.hoisted(() => ({
  asked: 0,
  settings: (_attempt: number, _needs?: unknown): unknown => null,
  /** Whether the background receives a report; throws if it stops first. */
  heard: async (_attempt: number): Promise<void> => {},
  /** Scripts that the page requested, and the outcome. */
  scripts: [] as string[],
  bring: async (_attempt: number): Promise<void> => {},
}));
vi.mock('#src/messages.ts', () => ({
  sendMessage: async (type: string, message?: { reading: unknown }) => {
    if (type === 'scriptNeeded') return answers.bring(answers.scripts.push(message as never));
    if (type !== 'pageRead') return answers.settings(++answers.asked, message);
    told.push(message?.reading);
    await answers.heard(told.length);
  },
  onMessage: (type: string, then: (message: { data: unknown }) => unknown) => handlers.set(type, then),
}));

export const read = vi.fn((): Reading => ({ unread: 'no-text' }));
/** Loads the reader on request, as the background does. */
export const bringReader = async () => {
  pageWorld().read = inOneStep(read);
};
/** Resolves once the page is followed and its requested scripts are there. */
export const follow = async () => {
  await followPage();
  await new Promise((resolve) => setTimeout(resolve));
};
export const ELSEWHERE = 'https://jobs.lever.co/contoso';
export const goTo = (address: string) =>
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(address);
export const DEFAULTS: PageSettings = { off: false, scores: false, theme: 'system' };
export const SETTINGS_CHANGED = 'gaplight:settings-changed';

/** Changes the background's answers and notifies the page. */
export async function change(settings: Partial<PageSettings>, tell = true): Promise<void> {
  answers.settings = () => ({ ...DEFAULTS, ...settings });
  if (tell) await fakeBrowser.runtime.onMessage.trigger(SETTINGS_CHANGED, {}, () => {});
}
export const ask = (type: string, data?: unknown) => handlers.get(type)?.({ data });

/** Gives every test an unfollowed page and cleans up after it; call it in each test file. */
export function freshPages(): void {
  beforeEach(() => {
    fakeBrowser.reset();
    fakeBrowser.runtime.id = ID;
    told.length = 0;
    answers.asked = 0;
    answers.heard = async () => {};
    answers.settings = () => DEFAULTS;
    answers.scripts.length = 0;
    answers.bring = bringReader;
    read.mockReset().mockReturnValue({ unread: 'no-text' });
    goTo(ADDRESS);
  });
  afterEach(() => {
    cutOff();
    document.body.replaceChildren();
  });
}

/** Orphans the script, as an update of the extension does, and navigates so that it notices. */
export function cutOff() {
  fakeBrowser.runtime.id = '';
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
}

export const OFF = { unread: 'off' };
export const NO_TEXT = { unread: 'no-text' };

export { answers, told };
