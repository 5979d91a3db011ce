import { foldName } from '../text/text.ts';
import { addDays, type Day } from './day.ts';
import { DATE_LANGUAGES } from './languages.ts';

/** Days in each unit of an age. */
const UNITS = { hour: 0, day: 1, week: 7, month: 30, year: 365 } as const;
type Unit = keyof typeof UNITS;
/** "30+ days ago" names no certain day, so numbers with a plus do not match. */
const NUMBER = /(?<!\d)(\d{1,3})(?![\d+])/;
const AT_LEAST = /\d\+/;

let formats: Intl.RelativeTimeFormat[] | null = null;
let words: { today: string[]; yesterday: string[] } | null = null;

/** Returns the day that an age describes ("3 days ago", "vor 2 Wochen", "yesterday"), or null. */
export function dayAgo(text: string, today: Day): Day | null {
  const folded = ` ${foldName(text)} `;
  if (AT_LEAST.test(text)) return null;
  const number = Number(text.match(NUMBER)?.[1] ?? Number.NaN);
  if (Number.isNaN(number)) return dayInWord(folded, today);
  formats ??= DATE_LANGUAGES.map((language) => new Intl.RelativeTimeFormat(language));
  for (const unit of Object.keys(UNITS) as Unit[]) {
    const says = (format: Intl.RelativeTimeFormat) => holds(folded, format.format(-number, unit));
    if (formats.some(says)) return addDays(today, -number * UNITS[unit]);
  }
  return null;
}

/** Languages without spaces put none around an age either. */
function holds(folded: string, age: string): boolean {
  const wanted = foldName(age);
  return folded.includes(/\p{Lo}/u.test(wanted) ? wanted : ` ${wanted} `);
}

/** Matches "today" and "yesterday". */
function dayInWord(folded: string, today: Day): Day | null {
  words ??= { today: dayWords(0), yesterday: dayWords(-1) };
  if (words.today.some((word) => folded === ` ${word} `)) return today;
  return words.yesterday.some((word) => folded === ` ${word} `) ? addDays(today, -1) : null;
}

function dayWords(days: number): string[] {
  return DATE_LANGUAGES.map((language) =>
    foldName(new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day')),
  );
}
