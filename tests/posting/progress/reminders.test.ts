import { expect, test } from 'vitest';
import { addDays, dayAt } from '#src/posting/facts/day.ts';
import { PROGRESS_DEFAULTS, type Status } from '#src/posting/progress/progress.ts';
import { lastReminderDay, remindersOf, reminderTime } from '#src/posting/progress/reminders.ts';

/** Noon and early morning of a day in the reader's time zone. */
const NOON = new Date(2026, 5, 10, 12).getTime();
const EARLY = new Date(2026, 5, 10, 7).getTime();
const TODAY = dayAt(NOON);

const step = (id: string, nextOn: string | null, status: Status = 'applied') => ({
  id,
  progress: { ...PROGRESS_DEFAULTS, status, nextOn },
});
const told = (reminded: string, now: number) => {
  const { due, nextDay } = remindersOf(
    [
      step('tomorrow', addDays(TODAY, 1)),
      step('today', TODAY),
      step('closed', TODAY, 'closed'),
      step('never', null),
      step('old', '2026-05-01'),
    ],
    reminded,
    now,
  );
  return [due.map(({ id }) => id).join(' '), nextDay];
};

test('a day is reminded of from nine o’clock in the reader’s time zone', () => {
  expect(new Date(reminderTime(TODAY)).getHours()).toBe(9);
  expect(lastReminderDay(NOON)).toBe(TODAY);
  expect(lastReminderDay(EARLY)).toBe(addDays(TODAY, -1));
});

test('what is due and open is reminded of once, the earliest first', () => {
  expect(told('', NOON)).toEqual(['old today', addDays(TODAY, 1)]);
  expect(told('2026-05-01', NOON)).toEqual(['today', addDays(TODAY, 1)]);
  expect(told(TODAY, NOON)).toEqual(['', addDays(TODAY, 1)]);
  expect(told('', EARLY)).toEqual(['old', TODAY]);
});

test('without further steps there is no next day', () => {
  expect(remindersOf([step('old', '2026-05-01'), step('late', '2031-01-01', 'closed')], TODAY, NOON)).toEqual(
    {
      due: [],
      nextDay: null,
    },
  );
});
