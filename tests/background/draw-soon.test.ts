import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { BadgePosting } from '#src/background/badge.ts';
import { keepReading } from '#src/background/keep-reading.ts';
import { showingIn } from '#src/background/showing.ts';
import type { Posting } from '#src/posting/posting.ts';
import { setNotHere } from '#src/store/change-postings.ts';
import { changeSettings } from '#src/store/change-settings.ts';
import { setTabState } from '#src/store/change-tab.ts';
import { closeDatabase } from '#src/store/db.ts';
import { keptPosting } from '#src/store/postings.ts';
import { tabState } from '#src/store/tabs.ts';
import { findJava, java, PAGE, posting, url } from './one-reading.ts';

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
});

/** Returns the badges drawn while a posting is stored, and whether it was stored by then. */
async function drawnFor(read: Posting = posting, place = PAGE, showing = showingIn(place)) {
  const drawn: { tab: number; judged: BadgePosting; isKept: boolean }[] = [];
  const draw = async (tab: number, judged: BadgePosting) => {
    drawn.push({ tab, judged, isKept: (await keptPosting(read.id))?.lastSeen === 9 });
  };
  await keepReading(place, url, { posting: read }, findJava, 9, { draw, showing });
  return drawn;
}

test('the badge is drawn when the skills are found, before the posting is kept', async () => {
  const senior = { ...posting, title: 'Senior Engineer' };
  expect(await drawnFor(senior)).toMatchObject([
    { tab: 3, judged: { mentions: [java], experience: { seniority: 'senior' } }, isKept: false },
  ]);
  expect(await keptPosting(posting.id)).toMatchObject({ lastSeen: 9 });
});

test('what the user said of the posting before counts', async () => {
  await drawnFor();
  await setNotHere(posting.id, ['java'], true);
  expect(await drawnFor()).toMatchObject([{ judged: { notHere: ['java'] } }]);
});

test('a posting of which the user chose the text is drawn by those who hear of it', async () => {
  await drawnFor({ ...posting, chosen: { by: 'selection', at: 4, usual: '' } });
  expect(await drawnFor()).toEqual([]);
});

test('nothing is drawn of a page that the tab has left, or beside another posting that it shows', async () => {
  const left = showingIn(PAGE);
  showingIn(PAGE);
  expect(await drawnFor(posting, PAGE, left)).toEqual([]);
  const shown = { url: 'https://www.linkedin.com/jobs/view/7', posting: 'linkedin:7' };
  await setTabState(3, shown);
  expect(await drawnFor(posting, { ...PAGE, frame: 8 })).toEqual([]);
  expect(await tabState(3)).toEqual(shown);
});

test('a private window’s is drawn by what it shows, unless the user wants its postings kept', async () => {
  const place = { ...PAGE, isPrivate: true };
  expect(await drawnFor(posting, place)).toEqual([]);
  await changeSettings({ keepPrivate: true });
  expect(await drawnFor(posting, place)).toHaveLength(1);
});

test('a badge that cannot be drawn keeps nobody from keeping the posting', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const draw = () => Promise.reject(new Error('no such tab'));
  await keepReading(PAGE, url, { posting }, findJava, 9, { draw });
  expect(await tabState(3)).toEqual({ url, posting: posting.id });
  expect(error).toHaveBeenCalledTimes(1);
});
