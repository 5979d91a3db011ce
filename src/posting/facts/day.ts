/** A calendar day, "2026-12-01", independent of the reader's time zone. */
export type Day = string;

const DAY = 86_400_000;

/** Returns the current day in the reader's time zone; `now` in ms since 1970. */
export function dayAt(now: number): Day {
  const date = new Date(now);
  return dayOfNumbers(date.getFullYear(), date.getMonth() + 1, date.getDate()) ?? '1970-01-01';
}

/** Counts the days from one day to another; negative if the second is earlier. */
export function daysFrom(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** Whether the text is an existing calendar day. */
export function isDay(text: string): boolean {
  const [, year, month, day] = text.match(/^(\d{4})-(\d\d)-(\d\d)$/) ?? [];
  return dayOfNumbers(Number(year), Number(month), Number(day)) === text;
}

/** Returns the day with these numbers, or null if it does not exist. */
export function dayOfNumbers(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isThere = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1;
  return isThere && year >= 1000 && year <= 9999 ? date.toISOString().slice(0, 10) : null;
}
