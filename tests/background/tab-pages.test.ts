import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageChanged, pageLoads } from '#src/background/tab-pages.ts';
import { checkFrame } from '#src/page/access/check-frame.ts';
import { setTabState } from '#src/store/change-tab.ts';
import { type TabState, tabState } from '#src/store/tabs.ts';

const page: TabState = { url: 'https://careers.contoso.example/1', posting: 'x:1' };
const inFrame = (around: TabState | null = null): TabState => ({
  url: 'https://boards.greenhouse.io/contoso/jobs/1',
  posting: 'greenhouse:1',
  frame: { id: 8, around },
});

/** Frames with a script of ours. */
let alive: number[];

beforeEach(() => {
  fakeBrowser.reset();
  alive = [8];
  const sendMessage = async (_tab: number, _message: unknown, { frameId }: { frameId: number }) => {
    if (!alive.includes(frameId)) throw new Error('Receiving end does not exist');
    return true;
  };
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(sendMessage as never);
});

describe('a page that loads', () => {
  it('is no longer the one that was read', async () => {
    await setTabState(3, page);
    await pageLoads(3);
    expect(await tabState(3)).toBeNull();
  });

  it('keeps what was read in a frame, which may outlast it', async () => {
    await setTabState(3, inFrame(page));
    await pageLoads(3);
    expect(await tabState(3)).toEqual(inFrame());
    await checkFrame(3);
    expect(await tabState(3)).toEqual(inFrame());
  });
});

describe('a frame that is gone without a word', () => {
  it('takes its posting with it, and the page around it is shown again', async () => {
    alive = [];
    await setTabState(3, inFrame(page));
    await checkFrame(3);
    expect(await tabState(3)).toEqual(page);
    await setTabState(3, inFrame());
    await checkFrame(3);
    expect(await tabState(3)).toBeNull();
  });

  it('is not taken for what the tab has come to show while it was looked for', async () => {
    alive = [];
    await setTabState(3, inFrame(page));
    const later: TabState = { url: 'https://careers.contoso.example/2', posting: 'x:2' };
    vi.mocked(fakeBrowser.tabs.sendMessage).mockImplementationOnce(async () => {
      await setTabState(3, later);
      throw new Error('Receiving end does not exist');
    });
    await checkFrame(3);
    expect(await tabState(3)).toEqual(later);
  });

  it('has no say in what was read on the page itself', async () => {
    alive = [];
    await setTabState(3, page);
    await checkFrame(3);
    expect(await tabState(3)).toEqual(page);
  });

  it('is noticed when it goes a little after the page has changed', async () => {
    vi.useFakeTimers();
    await setTabState(3, inFrame());
    const done = pageChanged(3);
    await vi.advanceTimersByTimeAsync(100);
    expect(await tabState(3)).toEqual(inFrame());
    alive = [];
    await vi.advanceTimersByTimeAsync(1_000);
    await done;
    expect(await tabState(3)).toBeNull();
    vi.useRealTimers();
  });
});
