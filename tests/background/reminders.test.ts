import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followReminders, remindOfSteps } from '#src/background/reminders.ts';
import { dayAt } from '#src/posting/facts/day.ts';
import { PROGRESS_DEFAULTS } from '#src/posting/progress/progress.ts';
import { reminderTime } from '#src/posting/progress/reminders.ts';
import { changeSettings } from '#src/store/change-settings.ts';
import { closeDatabase, database } from '#src/store/db.ts';
import { saved } from '#tests/popup/facts.ts';

vi.mock('#src/background/badge-texts.ts', () => ({
  badgeTexts: async () => ({ language: 'en', compiled: { 'remind.due': 'Due' }, number: String }),
}));

const NOW = new Date(2026, 5, 10, 12).getTime();
const TOMORROW = dayAt(NOW + 86_400_000);

const create = vi.fn(async () => 'next-steps');
let isPermitted = true;

const step = async (id: string, next: string, nextOn: string) =>
  (await database()).put(
    'postings',
    saved([], {
      id,
      title: `Engineer ${id}`,
      progress: { ...PROGRESS_DEFAULTS, status: 'saved', next, nextOn },
    }),
  );
const alarm = async () => (await fakeBrowser.alarms.get('next-steps'))?.scheduledTime;

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  create.mockClear();
  isPermitted = true;
  Object.assign(fakeBrowser.permissions, { contains: async () => isPermitted });
  Object.assign(fakeBrowser.notifications, { create });
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `chrome-extension://x${path}` });
  await step('a', 'Send references', '2026-06-09');
  await step('b', '', '2026-06-10');
  await step('c', 'Call', TOMORROW);
});

test('nothing is shown or planned while reminders are off, or notifications not permitted', async () => {
  await remindOfSteps(NOW);
  await changeSettings({ reminders: true });
  isPermitted = false;
  await remindOfSteps(NOW);
  expect(create).not.toHaveBeenCalled();
  expect(await alarm()).toBeUndefined();
});

test('due steps are shown once, and the alarm is set for the next day with one', async () => {
  await changeSettings({ reminders: true });
  await remindOfSteps(NOW);
  await remindOfSteps(NOW);
  expect(create).toHaveBeenCalledOnce();
  expect(create).toHaveBeenCalledWith(
    'next-steps',
    expect.objectContaining({ message: 'Send references · Engineer a\nEngineer b', title: 'Due' }),
  );
  expect(await alarm()).toBe(reminderTime(TOMORROW));
  await remindOfSteps(reminderTime(TOMORROW));
  expect(create).toHaveBeenLastCalledWith(
    'next-steps',
    expect.objectContaining({ message: 'Call · Engineer c' }),
  );
  expect(await alarm()).toBeUndefined();
});

test('an alarm reminds, and a click on the notification opens what is due', async () => {
  const remind = vi.fn();
  const clicked: ((id: string) => void)[] = [];
  Object.assign(fakeBrowser.notifications, {
    onClicked: { addListener: (then: (id: string) => void) => clicked.push(then) },
  });
  Object.assign(fakeBrowser.permissions, { onAdded: { addListener: () => {} } });
  const opened = vi.spyOn(fakeBrowser.tabs, 'create');
  followReminders(remind);
  await fakeBrowser.alarms.onAlarm.trigger({
    name: 'next-steps',
    scheduledTime: NOW,
    persistAcrossSessions: true,
  });
  expect(remind).toHaveBeenCalledOnce();
  for (const then of clicked) then('next-steps');
  expect(opened).toHaveBeenCalledWith({
    url: 'chrome-extension://x/options.html#/postings?status=due',
  });
});
