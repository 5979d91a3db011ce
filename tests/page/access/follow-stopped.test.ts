// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  answers,
  ask,
  bringReader,
  change,
  cutOff,
  DEFAULTS,
  follow,
  freshPages,
  ID,
  NO_TEXT,
  OFF,
  read,
  told,
} from './followed-page.ts';

freshPages();

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

test('a background that is stopped while it is asked is asked once more', async () => {
  answers.settings = (attempt) => {
    if (attempt === 1) throw new Error('The message port closed before a response was received.');
    return DEFAULTS;
  };
  await follow();
  expect(told).toEqual([NO_TEXT]);
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

test('a script that is cut off reads no more, also where nothing new would be told', async () => {
  await follow();
  read.mockClear();
  vi.useFakeTimers();
  try {
    fakeBrowser.runtime.id = '';
    for (let change = 0; change < 3; change++) {
      document.body.append('changed');
      await vi.advanceTimersByTimeAsync(10_000);
    }
    expect(read).not.toHaveBeenCalled();
    expect(told).toEqual([NO_TEXT]);
  } finally {
    vi.useRealTimers();
  }
});
