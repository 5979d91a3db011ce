import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { awaitsMore, genericReader } from '#src/access/generic-here.ts';
import { takeTurns } from '#src/access/page-turns.ts';
import { pageWorld } from '#src/access/page-world.ts';
import { GENERIC_READER } from '#src/posting/generic-reader.ts';

const ID = fakeBrowser.runtime.id;
const bring = vi.fn(async () => true);

beforeEach(() => {
  vi.stubGlobal('scheduler', { postTask: (then: () => void) => setTimeout(then) });
  bring.mockReset();
  pageWorld().bring = bring;
});

afterEach(() => {
  vi.unstubAllGlobals();
  fakeBrowser.runtime.id = '';
  // A world whose extension is gone is not taken over.
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

test('a reading that needs it ends where it does not come', async () => {
  bring.mockResolvedValue(false);
  await expect(takeTurns(genericReader())).rejects.toThrow('did not come');
});

test('at the first look at a page it is waited for what may still come, unless it is there', () => {
  expect(awaitsMore()).toBe(false);
  pageWorld().isFirstLook = true;
  expect(awaitsMore()).toBe(true);
  pageWorld().generic = GENERIC_READER;
  expect(awaitsMore()).toBe(false);
});
