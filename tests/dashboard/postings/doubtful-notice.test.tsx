// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DoubtfulNotice } from '#src/dashboard/postings/doubtful-notice.tsx';
import { closeDatabase, type KeptPosting } from '#src/store/db.ts';
import { areDoubtfulReviewed } from '#src/store/doubtful-postings.ts';
import { saved } from '#tests/popup/facts.ts';

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
});
afterEach(() => render(null, document.body));

const unsure = { sure: false as const };
const show = async (postings: KeptPosting[], complete = true) => {
  const gathered = { postings, otherAds: new Map(), complete };
  await act(() => render(<DoubtfulNotice gathered={gathered} />, document.body));
};
const titles = () => [...document.querySelectorAll('li a')].map(({ textContent }) => textContent);
const ad = (title: string, more: Partial<KeptPosting> = {}) =>
  saved([], { id: `example:${title}`, title, ...more });

test('pages that look like no posting are offered, but not what the user follows or chose', async () => {
  const progress = { status: 'saved' as const, dates: {}, note: '', next: '', nextOn: null };
  const chosen = { by: 'page' as const, at: 1, usual: '' };
  await show([
    ad('Engineer'),
    ad('About us', unsure),
    ad('Saved', { ...unsure, progress }),
    ad('Chosen', { ...unsure, chosen }),
  ]);
  await vi.waitFor(() => expect(titles()).toEqual(['About us']));
  expect(await areDoubtfulReviewed()).toBe(false);
});

test('kept as they are, they are not offered again', async () => {
  await show([ad('About us', unsure), ad('Team', unsure)]);
  await vi.waitFor(() => expect(titles()).toHaveLength(2));
  const keep = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent === 'Keep them',
  );
  await act(async () => keep?.click());
  await vi.waitFor(async () => expect(await areDoubtfulReviewed()).toBe(true));
  await vi.waitFor(() => expect(titles()).toEqual([]));
});

test('where there are none among all, no later visit looks again', async () => {
  await show([ad('Engineer')], false);
  expect(await areDoubtfulReviewed()).toBe(false);
  await show([ad('Engineer')]);
  await vi.waitFor(async () => expect(await areDoubtfulReviewed()).toBe(true));
});
