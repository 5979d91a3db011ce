// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tellPages } from '#src/page/access/page-settings.ts';
import { pageWorld } from '#src/page/access/page-world.ts';
import type { Reading } from '#src/posting/posting.ts';
import { inOneStep } from '#tests/posting/turns.ts';
import {
  ADDRESS,
  answers,
  ask,
  bringReader,
  change,
  cutOff,
  DEFAULTS,
  ELSEWHERE,
  follow,
  freshPages,
  goTo,
  ID,
  NO_TEXT,
  OFF,
  read,
  SETTINGS_CHANGED,
  told,
} from './followed-page.ts';

freshPages();

test('a site that is on is read', async () => {
  await follow();
  expect(told).toEqual([NO_TEXT]);
});

test('a page of a job site that is none of a posting needs no reader, until it goes to one or is asked for', async () => {
  goTo(ELSEWHERE);
  await follow();
  expect(answers.scripts).toEqual([]);
  expect(told).toEqual([{ unread: 'no-posting' }]);
  goTo(ADDRESS);
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await vi.waitFor(() => expect(told.at(-1)).toEqual(NO_TEXT));
  expect(answers.scripts).toEqual(['reader']);
  ask('readAgain');
  await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(2));
  expect(answers.scripts).toEqual(['reader']);
});

test('the reader comes with the settings, without a second question, where the address is a posting’s', async () => {
  const needed: unknown[] = [];
  answers.settings = async (_attempt, needs) => {
    needed.push(needs);
    if (needs === 'reader') await bringReader();
    return DEFAULTS;
  };
  await follow();
  expect(told).toEqual([NO_TEXT]);
  expect(answers.scripts).toEqual([]);
  cutOff();
  fakeBrowser.runtime.id = ID;
  goTo(ELSEWHERE);
  await follow();
  expect(needed).toEqual(['reader', undefined]);
});

test('what is asked for is read where nothing is read by itself', async () => {
  goTo(ELSEWHERE);
  await follow();
  ask('readAgain');
  await vi.waitFor(() => expect(told.at(-1)).toEqual(NO_TEXT));
  expect(answers.scripts).toEqual(['reader']);
});

test('where the user asks, a reader that did not come is asked for again', async () => {
  await follow();
  pageWorld().generic = null;
  ask('readAgain');
  await vi.waitFor(() => expect(told).toHaveLength(2));
  expect(pageWorld().generic).toBeUndefined();
});

test('scores on lists come when they are wanted, and go when they are not', async () => {
  const lists = { start: vi.fn(), stop: vi.fn(), moved: () => {}, refresh: () => {} };
  answers.bring = async (attempt) => {
    if (answers.scripts[attempt - 1] === 'lists') pageWorld().newListScores = () => lists as never;
    else await bringReader();
  };
  await follow();
  expect(answers.scripts).toEqual(['reader']);
  await change({ scores: true, theme: 'dark' });
  await vi.waitFor(() => expect(lists.start).toHaveBeenCalledWith('dark'));
  expect(answers.scripts).toEqual(['reader', 'lists']);
  await change({ scores: false });
  await vi.waitFor(() => expect(lists.stop).toHaveBeenCalled());
});

test('a site that is off is not looked at, until it is on, and then again not', async () => {
  await change({ off: true }, false);
  await follow();
  expect(told).toEqual([OFF]);
  expect(read).not.toHaveBeenCalled();
  await change({});
  await vi.waitFor(() => expect(told).toEqual([OFF, NO_TEXT]));
  await change({ off: true });
  await vi.waitFor(() => expect(told).toEqual([OFF, NO_TEXT, OFF]));
});

test('a page of a site that is off is read when the user wants that one', async () => {
  await change({ off: true }, false);
  await follow();
  expect(answers.scripts).toEqual([]);
  ask('readAgain');
  await vi.waitFor(() => expect(told).toEqual([OFF, NO_TEXT]));
});

test('another site’s switch changes nothing', async () => {
  await follow();
  await change({ theme: 'dark' });
  ask('readAgain');
  await vi.waitFor(() => expect(told).toEqual([NO_TEXT, NO_TEXT]));
});

test('where the browser takes the access back reading ends, and goes on when it is given again', async () => {
  await follow();
  ask('follow', false);
  document.body.append('changed');
  await change({ theme: 'dark' });
  expect(read).toHaveBeenCalledTimes(1);
  ask('follow', true);
  expect(told).toEqual([NO_TEXT, NO_TEXT]);
});

test('a script that is run a second time leaves the page to the first', async () => {
  await follow();
  await follow();
  expect(read).toHaveBeenCalledTimes(1);
  ask('follow', false);
  await follow();
  expect(read).toHaveBeenCalledTimes(2);
});

test('without its settings nothing is read', async () => {
  answers.settings = () => {
    throw new Error('corrupt');
  };
  await follow();
  expect(read).not.toHaveBeenCalled();
});

test('every tab is told that settings have changed, and those without a script of ours are no error', async () => {
  const tabs = [{ id: 3 }, { id: 4 }];
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(tabs as never);
  const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('no receiver'));
  await tellPages();
  expect(send.mock.calls).toEqual(tabs.map(({ id }) => [id, SETTINGS_CHANGED]));
});

test('an element of the page that is named as we are changes nothing', async () => {
  document.body.innerHTML = '<form id="gaplight"><input name="follower"></form>';
  // Browsers expose ids as window properties; this DOM does not.
  const named = { gaplight: document.querySelector('form') };
  Object.assign(globalThis, named);
  await follow();
  expect(told).toEqual([NO_TEXT]);
  Reflect.deleteProperty(globalThis, 'gaplight');
});

test('the page hears nothing', async () => {
  const sent = [
    vi.spyOn(window, 'postMessage'),
    vi.spyOn(document, 'dispatchEvent'),
    vi.spyOn(window, 'dispatchEvent'),
  ];
  await follow();
  for (const spy of sent) expect(spy).not.toHaveBeenCalled();
});

test('what the user asks for is read as asked, and told so, whether the page is followed or not', async () => {
  const asked = vi.fn(
    (_document: Document, _url: URL, isAsked = false): Reading => ({
      unread: isAsked ? 'no-text' : 'no-posting',
    }),
  );
  pageWorld().read = inOneStep(asked);
  await follow();
  expect(told.at(-1)).toEqual({ unread: 'no-posting' });
  await ask('readAgain');
  expect(told.at(-1)).toEqual(NO_TEXT);
  await change({ off: true });
  await vi.waitFor(() => expect(told.at(-1)).toEqual(OFF));
  await ask('readAgain');
  expect(told.at(-1)).toEqual(NO_TEXT);
});
