import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { awaitsMore, genericReader } from '#src/page/access/generic-here.ts';
import { takeTurns } from '#src/page/access/page-turns.ts';
import { pageWorld } from '#src/page/access/page-world.ts';
import { wordsNow } from '#src/page/access/words-here.ts';
import { GENERIC_READER } from '#src/posting/any-page/generic-reader.ts';
import { MORE_WORDS } from '#src/posting/text/more-words.ts';

const ID = fakeBrowser.runtime.id;
const bring = vi.fn(async () => true);
const pageIn = (lang: string, title = 'Kiln Operator') => ({ documentElement: { lang }, title });

beforeEach(() => {
  vi.stubGlobal('document', pageIn('en'));
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

test.each([
  ['ko', 'Kiln Operator'],
  ['en', '窯の職人'],
  ['', 'Fırın Ustası – Şişli'],
])('on a page whose language is "%s" and title is %s, words come with it, once', async (lang, title) => {
  vi.stubGlobal('document', pageIn(lang, title));
  bring.mockImplementation(async () => {
    pageWorld().generic = GENERIC_READER;
    pageWorld().words = MORE_WORDS;
    return true;
  });
  expect(wordsNow().apply).toBeUndefined();
  expect(await takeTurns(genericReader())).toBe(GENERIC_READER);
  expect(await takeTurns(genericReader())).toBe(GENERIC_READER);
  expect(bring).toHaveBeenCalledExactlyOnceWith('words');
  expect(wordsNow().apply).toBe(MORE_WORDS.apply);
});

test('they come later, where the page turns to such a language, and not again where they fail', async () => {
  bring.mockImplementation(async () => {
    pageWorld().generic = GENERIC_READER;
    return true;
  });
  await takeTurns(genericReader());
  vi.stubGlobal('document', pageIn('id'));
  await takeTurns(genericReader());
  await takeTurns(genericReader());
  expect(bring.mock.calls).toEqual([['generic'], ['words']]);
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
