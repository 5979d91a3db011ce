// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followPage } from '#src/access/follow-page.ts';
import { type PageSettings, tellPages } from '#src/access/page-settings.ts';
import { pageWorld } from '#src/access/page-world.ts';
import type { Reading } from '#src/posting/posting.ts';
import { inOneStep } from '#tests/posting/turns.ts';

const ADDRESS = 'https://jobs.lever.co/contoso/1b2c3d4e-0000-4111-8222-333344445555';

const ID = fakeBrowser.runtime.id;

const told = vi.hoisted(() => [] as unknown[]);
const handlers = vi.hoisted(() => new Map<string, (message: { data: unknown }) => unknown>());
/** What the background answers about the settings; a function of the attempt, which may throw. */
const answers = vi.hoisted(() => ({
  asked: 0,
  settings: (_attempt: number): unknown => null,
  /** Whether the background hears what the page tells; throws where it is stopped meanwhile. */
  heard: async (_attempt: number): Promise<void> => {},
  /** The scripts that the page asked for, and what comes of it. */
  scripts: [] as string[],
  bring: async (_attempt: number): Promise<void> => {},
}));
vi.mock('#src/messages.ts', () => ({
  sendMessage: async (type: string, message?: { reading: unknown }) => {
    if (type === 'scriptNeeded') return answers.bring(answers.scripts.push(message as never));
    if (type !== 'pageRead') return answers.settings(++answers.asked);
    told.push(message?.reading);
    await answers.heard(told.length);
  },
  onMessage: (type: string, then: (message: { data: unknown }) => unknown) => handlers.set(type, then),
}));

const read = vi.fn((): Reading => ({ unread: 'no-text' }));
/** Has the reader come when it is asked for, as the background does. */
const bringReader = async () => {
  pageWorld().read = inOneStep(read);
};
/** Ends once the page is followed, and what it asked for is there. */
const follow = async () => {
  await followPage();
  await new Promise((resolve) => setTimeout(resolve));
};
const ELSEWHERE = 'https://jobs.lever.co/contoso';
const goTo = (address: string) =>
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(address);
const DEFAULTS: PageSettings = { off: false, scores: false, theme: 'system' };
const NEWS = 'gaplight:settings-changed';

/** Changes what the background answers, and tells the page so as the background does. */
async function change(settings: Partial<PageSettings>, tell = true): Promise<void> {
  answers.settings = () => ({ ...DEFAULTS, ...settings });
  if (tell) await fakeBrowser.runtime.onMessage.trigger(NEWS, {}, () => {});
}
const ask = (type: string, data?: unknown) => handlers.get(type)?.({ data });

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

/** Has the browser cut the script off, as an update of the extension does, and moves the page so that it finds out. */
function cutOff() {
  fakeBrowser.runtime.id = '';
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
}

afterEach(() => {
  cutOff();
  document.body.replaceChildren();
});

const OFF = { unread: 'off' };
const NO_TEXT = { unread: 'no-text' };

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

test('what is asked for is read where nothing is read by itself', async () => {
  goTo(ELSEWHERE);
  await follow();
  ask('readAgain');
  await vi.waitFor(() => expect(told.at(-1)).toEqual(NO_TEXT));
  expect(answers.scripts).toEqual(['reader']);
});

test('a background that is stopped while it brings the reader is asked once more; where none comes, that is told', async () => {
  answers.bring = async (attempt) => {
    if (attempt === 1) throw new Error('The message channel closed before a response was received.');
    await bringReader();
  };
  await follow();
  await vi.waitFor(() => expect(told).toEqual([NO_TEXT]));
  cutOff();
  told.length = 0;
  fakeBrowser.runtime.id = ID;
  answers.bring = () => Promise.reject(new Error('Cannot access contents of the page'));
  await follow();
  await vi.waitFor(() => expect(told).toEqual([{ unread: 'broken' }]));
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

const stopped = () => Promise.reject(new Error('The message channel closed before a response was received.'));

test('what a stopped background did not hear is told once more, and no further', async () => {
  answers.heard = (attempt) => (attempt === 1 ? stopped() : Promise.resolve());
  await follow();
  await vi.waitFor(() => expect(told).toEqual([NO_TEXT, NO_TEXT]));
  answers.heard = stopped;
  await ask('readAgain');
  await vi.waitFor(() => expect(told).toHaveLength(4));
  await new Promise((resolve) => setTimeout(resolve));
  expect(told).toHaveLength(4);
});

test('what was lost is told again when that is asked, and of a site that is off no more than that', async () => {
  await follow();
  await ask('tellAgain');
  expect(told).toEqual([NO_TEXT, NO_TEXT]);
  await change({ off: true });
  await vi.waitFor(() => expect(told).toHaveLength(3));
  read.mockClear();
  await ask('tellAgain');
  expect(told.slice(2)).toEqual([OFF, OFF]);
  expect(read).not.toHaveBeenCalled();
});

test('what is no longer so when the background stops is not told again', async () => {
  let stop = () => {};
  answers.heard = (attempt) =>
    attempt === 1
      ? new Promise((_resolve, reject) => (stop = () => reject(new Error('stopped'))))
      : Promise.resolve();
  await follow();
  read.mockReturnValue({ unread: 'broken' });
  await ask('readAgain');
  stop();
  await new Promise((resolve) => setTimeout(resolve));
  expect(told).toEqual([NO_TEXT, { unread: 'broken' }]);
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

test('a background that is stopped while it is asked is asked once more', async () => {
  answers.settings = (attempt) => {
    if (attempt === 1) throw new Error('The message port closed before a response was received.');
    return DEFAULTS;
  };
  await follow();
  expect(told).toEqual([NO_TEXT]);
});

test('every tab is told that settings have changed, and those without a script of ours are no error', async () => {
  const tabs = [{ id: 3 }, { id: 4 }];
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(tabs as never);
  const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('no receiver'));
  await tellPages();
  expect(send.mock.calls).toEqual(tabs.map(({ id }) => [id, NEWS]));
});

test('a script that is cut off looks at nothing any more, and one of the next edition begins', async () => {
  await follow();
  cutOff();
  document.body.append('changed');
  await change({ off: true });
  expect(told).toEqual([NO_TEXT]);
  fakeBrowser.runtime.id = ID;
  await change({});
  await follow();
  expect(told).toEqual([NO_TEXT, NO_TEXT]);
});

test('an element of the page that is named as we are changes nothing', async () => {
  document.body.innerHTML = '<form id="gaplight"><input name="follower"></form>';
  // As browsers do, and this DOM does not: an id is a name in the window.
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
