import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { awaitsMore, genericReader } from '#src/page/access/generic-here.ts';
import { takeTurns } from '#src/page/access/page-turns.ts';
import { pageWorld } from '#src/page/access/page-world.ts';
import { GENERIC_READER } from '#src/posting/any-page/generic-reader.ts';

const ID = fakeBrowser.runtime.id;
const bring = vi.fn(async () => true);

beforeEach(() => {
  vi.stubGlobal('scheduler', { postTask: (then: () => void) => setTimeout(then) });
  bring.mockReset();
  pageWorld().bring = bring;
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  fakeBrowser.runtime.id = '';
  // State of an orphaned extension is not reused.
  pageWorld();
  fakeBrowser.runtime.id = ID;
});

test('the generic reader is fetched once, when a reading takes it', async () => {
  bring.mockImplementation(async () => {
    pageWorld().generic = GENERIC_READER;
    return true;
  });
  expect(await takeTurns(genericReader())).toBe(GENERIC_READER);
  expect(await takeTurns(genericReader())).toBe(GENERIC_READER);
  expect(bring).toHaveBeenCalledExactlyOnceWith('generic');
});

test('there is none where it does not come, and it is not fetched again in the page', async () => {
  bring.mockResolvedValue(false);
  expect(await takeTurns(genericReader())).toBeNull();
  expect(await takeTurns(genericReader())).toBeNull();
  expect(bring).toHaveBeenCalledOnce();
  pageWorld().isFirstLook = true;
  expect(awaitsMore(), 'nor waited for').toBe(false);
});

test('there is none where nobody answers', async () => {
  vi.useFakeTimers();
  bring.mockReturnValue(new Promise(() => {}));
  const taken = takeTurns(genericReader());
  await vi.advanceTimersByTimeAsync(14_000);
  expect(pageWorld().generic).toBeUndefined();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await taken).toBeNull();
});

test('at the first look at a page it is waited for what may still come, unless it is there', () => {
  expect(awaitsMore()).toBe(false);
  pageWorld().isFirstLook = true;
  expect(awaitsMore()).toBe(true);
  pageWorld().generic = GENERIC_READER;
  expect(awaitsMore()).toBe(false);
});
