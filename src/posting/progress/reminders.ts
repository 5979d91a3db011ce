import { addDays, type Day, dayAt } from '../facts/day.ts';
import { isStepDue, progressOf, type WithProgress } from './progress.ts';

/** Hour of a day, in the user's time zone, at which its next steps are due. */
const REMINDER_HOUR = 9;

/** Returns when the next steps of a day are due, in ms since 1970. */
export function reminderTime(day: Day): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, REMINDER_HOUR).getTime();
}

/** Returns the last day whose reminder time has passed. */
export function lastReminderDay(now: number): Day {
  const today = dayAt(now);
  return reminderTime(today) <= now ? today : addDays(today, -1);
}

/**
 * Splits postings with a next step into those to remind of now, the earliest first, and the day of the next
 * reminder (null for none). `reminded`: the last day that was reminded of; empty for none.
 */
export function remindersOf<P extends WithProgress>(
  postings: readonly P[],
  reminded: Day,
  now: number,
): { due: P[]; nextDay: Day | null } {
  const last = lastReminderDay(now);
  const dayOf = (posting: P) => progressOf(posting).nextOn ?? '';
  const byDay = postings.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
  const due = byDay.filter((posting) => isStepDue(progressOf(posting), last) && dayOf(posting) > reminded);
  const coming = byDay.find((posting) => progressOf(posting).status !== 'closed' && dayOf(posting) > last);
  return { due, nextDay: coming ? dayOf(coming) : null };
}
