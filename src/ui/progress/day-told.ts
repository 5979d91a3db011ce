import { type Day, dayAt, daysFrom } from '#src/posting/facts/day.ts';
import { inLanguage } from '#src/ui/words/words.ts';

const formats = inLanguage((language) => {
  const date = (more: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC', ...more });
  return {
    near: new Intl.RelativeTimeFormat(language, { numeric: 'auto' }),
    date: date({}),
    dateInYear: date({ year: 'numeric' }),
  };
});

/** Formats a day relative to `now` (ms since 1970): "yesterday", "tomorrow", "3 Mar". */
export function dayTold(day: Day, now: number): string {
  const today = dayAt(now);
  const days = daysFrom(today, day);
  const { near, date, dateInYear } = formats.value;
  if (Math.abs(days) < 2) return near.format(days, 'day');
  return (day.slice(0, 4) === today.slice(0, 4) ? date : dateInYear).format(Date.parse(day));
}
