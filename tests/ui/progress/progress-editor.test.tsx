// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dayAt } from '#src/posting/facts/day.ts';
import { statusOf } from '#src/posting/progress/progress.ts';
import { changeSettings } from '#src/store/change-settings.ts';
import { closeDatabase, type KeptPosting } from '#src/store/db.ts';
import { keepPosting } from '#src/store/keep-posting.ts';
import { keptPosting } from '#src/store/postings.ts';
import { DEFAULTS } from '#src/store/settings.ts';
import { dismissToast, Toast } from '#src/ui/components/toast.tsx';
import { dayTold } from '#src/ui/progress/day-told.ts';
import { nextTold } from '#src/ui/progress/next-told.ts';
import { ProgressEditor } from '#src/ui/progress/progress-editor.tsx';
import { SaveButton } from '#src/ui/progress/save-button.tsx';
import { StatusButton } from '#src/ui/progress/status-button.tsx';
import { saved } from '#tests/popup/facts.ts';

const ID = 'example:1';
const NOW = new Date(2026, 2, 6, 12).getTime();
const TODAY = dayAt(Date.now());
const close = vi.fn();
const PROFILES = ['Backend', 'Data'].map((name, n) => ({
  ...{ id: 'ab'.charAt(n), name, roadmap: 'backend' },
  emphasis: DEFAULTS.emphasis,
}));
const stored = async () => (await keptPosting(ID)) as KeptPosting;

async function show(): Promise<void> {
  const posting = await stored();
  await act(() =>
    render(
      <>
        <SaveButton id={ID} status={statusOf(posting)} label="Save" />
        <StatusButton posting={posting} unset="Set status" now={Date.now()} />
        <ProgressEditor posting={posting} close={close} />
        <Toast />
      </>,
      document.body,
    ),
  );
}

const button = (name: string) =>
  [...document.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent)?.trim() === name,
  );
async function press(name: string): Promise<void> {
  const found = button(name);
  if (!found) throw new Error(`no button "${name}"`);
  await act(async () => found.click());
}
function field(label: string): HTMLInputElement {
  const found = [...document.querySelectorAll('label')].find(
    (one) => one.querySelector('span')?.textContent === label,
  );
  return found?.querySelector('input, textarea') as HTMLInputElement;
}
async function write(label: string, value: string): Promise<void> {
  const input = field(label);
  input.value = value;
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
}
const isStored = (part: object) =>
  vi.waitFor(async () => expect((await stored()).progress).toMatchObject(part));

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  const { mentions: _, ...posting } = saved([]);
  await keepPosting({ ...posting, blocks: [] }, [], '1.0', NOW);
  await show();
});
afterEach(() => {
  render(null, document.body);
  dismissToast();
  close.mockClear();
});

describe('the editor of how far one is', () => {
  test('says each thing by itself, and takes each back by itself', async () => {
    await press('Applied');
    await isStored({ status: 'applied', dates: { applied: TODAY } });
    await show();
    expect(button('Applied')?.getAttribute('aria-pressed')).toBe('true');
    await write('Next step', ' Send references ');
    await isStored({ next: 'Send references' });
    await write('By', '2026-12-03');
    await isStored({ nextOn: '2026-12-03' });
    await write('Note', 'They start in spring');
    await isStored({ status: 'applied', note: 'They start in spring', next: 'Send references' });
    await vi.waitFor(() => expect(document.body.textContent).toContain('Note changed'));
    await press('Undo');
    await isStored({ status: 'applied', note: '', next: 'Send references', nextOn: '2026-12-03' });
  });

  test('has the résumé that was sent, one of the profiles or another, once the user has applied', async () => {
    await changeSettings(() => ({ profiles: PROFILES, profile: 'a' }));
    expect(field('Résumé sent')).toBeUndefined();
    await press('Applied');
    await isStored({ status: 'applied' });
    await show();
    await vi.waitFor(() =>
      expect(
        [...document.querySelectorAll('datalist option')].map((one) => one.getAttribute('value')),
      ).toEqual(PROFILES.map(({ name }) => name)),
    );
    await write('Résumé sent', ' Backend ');
    await isStored({ resume: 'Backend' });
    await show();
    await write('Résumé sent', '');
    await vi.waitFor(async () => expect((await stored()).progress).not.toHaveProperty('resume'));
  });

  test('has the day of each status that was reached, to be put right or left open', async () => {
    expect(field('Applied')).toBeUndefined();
    await press('Interview');
    await isStored({ status: 'interview' });
    await show();
    expect(field('Offer')).toBeUndefined();
    await write('Applied', '2026-10-02');
    await isStored({ dates: { applied: '2026-10-02', interview: TODAY } });
    await show();
    await write('Applied', '');
    await vi.waitFor(async () => expect((await stored()).progress?.dates).toEqual({ interview: TODAY }));
  });

  test('stores nothing where nothing was changed, nor half a date', async () => {
    const before = await stored();
    await write('Note', '  ');
    await write('By', '');
    expect(await stored()).toEqual(before);
    expect(document.querySelector('.toast')).toBeNull();
  });

  test('closes by its button and by Escape, of which the page behind hears nothing', async () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    const dialog = document.querySelector('dialog') as HTMLDialogElement;
    expect(dialog.open).toBe(true);
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    await act(() => void field('Note').dispatchEvent(key));
    document.removeEventListener('keydown', heard);
    expect([dialog.open, key.defaultPrevented, heard.mock.calls.length]).toEqual([false, true, 0]);
    expect(close).toHaveBeenCalledOnce();
  });
});

describe('what stands on the page', () => {
  test('is the status and since when', async () => {
    expect(button('Set status')).toBeDefined();
    await press('Applied');
    await isStored({ status: 'applied' });
    await show();
    expect(document.querySelector('.status-button')?.textContent?.trim()).toBe('Applied today');
    await press('Seen');
    await vi.waitFor(async () => expect(await stored()).not.toHaveProperty('progress'));
    await write('Note', 'Ask a friend');
    await isStored({ status: 'seen' });
    await show();
    expect(document.querySelector('.status-button')?.textContent?.trim()).toBe('Noted');
  });

  test('has a star only as long as there is nothing that it could lose', async () => {
    await press('Save');
    await isStored({ status: 'saved' });
    await show();
    expect(button('Save')?.getAttribute('aria-pressed')).toBe('true');
    await press('Save');
    await vi.waitFor(async () => expect(await stored()).not.toHaveProperty('progress'));
    await press('Offer');
    await isStored({ status: 'offer' });
    await show();
    expect(button('Save')).toBeUndefined();
  });
});

test.each([
  ['2026-03-05', 'yesterday'],
  ['2026-03-06', 'today'],
  ['2026-03-07', 'tomorrow'],
  ['2026-03-30', '30 Mar'],
  ['2027-03-30', '30 Mar 2027'],
])('%s is told as %s', (day, words) => {
  expect(dayTold(day, NOW)).toBe(words);
});

test.each([
  ['', null, ''],
  ['Call', null, 'Next: Call'],
  ['Call', '2026-03-07', 'Next: Call, by tomorrow'],
  ['', '2026-03-30', 'Next step by 30 Mar'],
  ['Call', '2026-03-06', 'Next: Call, by today'],
  ['Call', '2026-03-05', 'Overdue: Call, yesterday'],
  ['', '2026-02-20', 'Next step overdue: 20 Feb'],
])('a next step %j by %j is told as %j', (next, nextOn, words) => {
  expect(nextTold({ status: 'seen', dates: {}, note: '', next, nextOn }, NOW)).toBe(words);
});
