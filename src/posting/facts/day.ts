/** A day of the calendar, "2026-12-01": the same for whoever reads it, wherever they are. */
export type Day = string;

const DAY = 86_400_000;

/** The day that it is in the reader's time zone; `now` in ms since 1970. */
export function dayAt(now: number): Day {
  const date = new Date(now);
  return dayOfNumbers(date.getFullYear(), date.getMonth() + 1, date.getDate()) ?? '1970-01-01';
}

/** How many days lie between two, below 0 where the later one comes first. */
export function daysFrom(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** Is this a day that there is? */
export function isDay(text: string): boolean {
  const [, year, month, day] = text.match(/^(\d{4})-(\d\d)-(\d\d)$/) ?? [];
  return dayOfNumbers(Number(year), Number(month), Number(day)) === text;
}

/** The day with these numbers; null where there is none. */
export function dayOfNumbers(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isThere = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1;
  return isThere && year >= 1000 && year <= 9999 ? date.toISOString().slice(0, 10) : null;
}
