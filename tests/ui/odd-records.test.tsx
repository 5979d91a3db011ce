// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { database } from '#src/store/db.ts';
import { isReadable } from '#src/store/readable.ts';
import { LISTS } from '#src/store/records/record-formats.ts';
import { contentsWith } from '#tests/files/contents.ts';
import { type Corruption, corruptions } from '#tests/store/corruptions.ts';
import { beginViews, drawOptions, drawPopup, endViews } from './all-views.tsx';

// Damaged and absurd records are stored beside good ones, and every view must still be drawn.

const GOOD = contentsWith(3);
const ABSURD = corruptions().filter(({ list, record }) => isReadable(list, record));
const DAMAGED = corruptions().filter(({ list, record }) => !isReadable(list, record));
const SECTIONS = ['skills', 'roadmap', 'postings', 'insights', 'import', 'sites', 'settings'];

async function seed(records: readonly Corruption[]): Promise<void> {
  const db = await database();
  for (const list of LISTS) for (const record of GOOD[list]) await db.put(list, record as never);
  for (const { list, record } of records) await db.put(list, record as never);
}

const text = () => document.body.textContent ?? '';

beforeEach(beginViews);
afterEach(endViews);

describe('beside damaged records', () => {
  test.each(SECTIONS)('the section of %s is drawn', async (section) => {
    await seed(DAMAGED);
    await drawOptions(`#/${section}`);
    expect(text()).not.toContain('can’t be opened');
    expect(document.querySelector('h1')).not.toBeNull();
  });

  test('the popup is drawn, with a posting and without one', async () => {
    await seed(DAMAGED);
    await drawPopup('example:1');
    expect(text()).toContain('Backend Engineer 1');
    await drawPopup(null);
    expect(text()).toContain('Backend Engineer 2');
  });

  test('Settings says how many there are, shows them, and deletes them', async () => {
    await seed(DAMAGED.slice(0, 2));
    await drawOptions('#/settings');
    await vi.waitFor(() => expect(text()).toContain('2 records could not be read'));
    expect(document.querySelector('.unreadable')?.textContent).toContain('tracked: {');
    const button = (name: string) =>
      [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === name);
    button('Delete')?.click();
    await vi.waitFor(() => expect(text()).not.toContain('could not be read'));
    button('Undo')?.click();
    await vi.waitFor(() => expect(text()).toContain('2 records could not be read'));
  });
});

describe('with records that are absurd', () => {
  test.each(SECTIONS)('the section of %s is drawn', async (section) => {
    await seed(ABSURD);
    await drawOptions(`#/${section}`);
    expect(text()).not.toContain('can’t be opened');
    expect(document.querySelector('h1')).not.toBeNull();
  });

  test('each posting is drawn, in the popup', async () => {
    const postings = ABSURD.filter(({ list }) => list === 'postings');
    await seed(ABSURD);
    for (const { record, name } of postings) {
      await drawPopup(String(record.id)).catch((cause) => {
        throw new Error(`the popup, where ${name}`, { cause });
      });
    }
    expect(postings.length).toBeGreaterThan(50);
  });
});
