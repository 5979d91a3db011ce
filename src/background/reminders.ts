import { browser } from '#src/browser.ts';
import { logError } from '#src/log-error.ts';
import { type Day, isDay } from '#src/posting/facts/day.ts';
import { progressOf } from '#src/posting/progress/progress.ts';
import { lastReminderDay, remindersOf, reminderTime } from '#src/posting/progress/reminders.ts';
import { changeValue } from '#src/store/change-value.ts';
import type { KeptPosting } from '#src/store/db.ts';
import { toldPostings } from '#src/store/postings.ts';
import { settings } from '#src/store/settings.ts';
import { storedValue } from '#src/store/values.ts';
import { textOf } from '#src/ui/texts/texts.ts';
import { badgeTexts } from './badge-texts.ts';

/** Name of the alarm and of the notification. */
const NEXT_STEPS = 'next-steps';
/** Maximum number of next steps that a notification names. */
const MOST_NAMED = 3;

/** Handles the alarm and clicks on the notification. Its listeners wake the background. */
export function followReminders(remind: () => void): void {
  browser.alarms.onAlarm.addListener(remind);
  browser.runtime.onStartup.addListener(remind);
  // The API exists only with its permission, which the user may give later.
  browser.notifications?.onClicked.addListener(openDueSteps);
  browser.permissions.onAdded.addListener(({ permissions = [] }) => {
    if (!permissions.includes('notifications')) return;
    browser.notifications.onClicked.addListener(openDueSteps);
    remind();
  });
}

/**
 * Shows a notification of the next steps that became due since the last one, and sets the alarm for the next day
 * with one. Does nothing unless the user turned reminders on.
 */
export async function remindOfSteps(now: number): Promise<void> {
  const { reminders, locale } = await settings();
  if (!reminders || !(await browser.permissions.contains({ permissions: ['notifications'] }))) {
    await browser.alarms.clear(NEXT_STEPS);
    return;
  }
  const before = await storedValue('remindedOn');
  const reminded = typeof before === 'string' && isDay(before) ? before : '';
  const { due, nextDay } = remindersOf(await toldPostings(), reminded, now);
  if (nextDay === null) await browser.alarms.clear(NEXT_STEPS);
  else browser.alarms.create(NEXT_STEPS, { when: reminderTime(nextDay) });
  const last = lastReminderDay(now);
  if (last <= reminded) return;
  // Stored first: a reminder that is lost is better than one that comes at every start.
  await changeValue('remindedOn', () => last satisfies Day);
  if (due.length > 0) await notify(due, locale);
}

async function notify(due: readonly KeptPosting[], locale: string | null): Promise<void> {
  const texts = await badgeTexts(locale);
  const named = due
    .slice(0, MOST_NAMED)
    .map((posting) => [progressOf(posting).next, posting.title].filter(Boolean).join(' · '));
  await browser.notifications.create(NEXT_STEPS, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/128.png'),
    title: textOf(texts, 'remind.due', { n: due.length }),
    message: named.join('\n'),
  });
}

function openDueSteps(id: string): void {
  if (id !== NEXT_STEPS) return;
  const url = browser.runtime.getURL('/options.html#/postings?status=due');
  browser.tabs.create({ url }).catch(logError);
}
