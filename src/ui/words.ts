/** The language of the words in the code. Lists, numbers and dates follow it, so that a sentence speaks one language. */
const LANGUAGE = 'en-GB';

const and = new Intl.ListFormat(LANGUAGE, { type: 'conjunction' });
const or = new Intl.ListFormat(LANGUAGE, { type: 'disjunction' });
const plurals = new Intl.PluralRules(LANGUAGE);
const whole = new Intl.NumberFormat(LANGUAGE, { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat(LANGUAGE, { maximumFractionDigits: 1 });
const relative = new Intl.RelativeTimeFormat(LANGUAGE, { numeric: 'auto' });
const weekday = new Intl.DateTimeFormat(LANGUAGE, { weekday: 'long' });
const date = new Intl.DateTimeFormat(LANGUAGE, { day: 'numeric', month: 'short' });
const fullDate = new Intl.DateTimeFormat(LANGUAGE, { day: 'numeric', month: 'short', year: 'numeric' });

/** "Java, Kotlin and Go" */
export const allOf = (names: readonly string[]): string => and.format(names);

/** "Java, Kotlin and Go" in pieces, so that the names can be set apart from the words between them. */
export function allOfParts(names: readonly string[]): { text: string; isName: boolean }[] {
  return and.formatToParts(names).map(({ type, value }) => ({ text: value, isName: type === 'element' }));
}

/** "Java, Kotlin or Go" */
export const oneOf = (names: readonly string[]): string => or.format(names);

/** "1 skill", "2 skills" */
export function count(number: number, one: string, other = `${one}s`): string {
  return `${whole.format(number)} ${plurals.select(number) === 'one' ? one : other}`;
}

/** Points to one decimal at most: a list of them has to add up before the reader's eyes. */
export const points = (value: number): string => tenths.format(value);

/** Points as a gain, "+10". A tenth is told only below one, where rounding would make it nothing. */
export function gain(value: number): string {
  return `+${(value < 1 ? tenths : whole).format(value)}`;
}

/** "3+ years", as postings ask for them. */
export function yearsAsked(years: number): string {
  return `${tenths.format(years)}+ ${plurals.select(years) === 'one' ? 'year' : 'years'}`;
}

/** "today", "yesterday", "Friday", "3 Mar": as exact as one still remembers. */
export function dayOf(time: number, now: number): string {
  const days = Math.round((startOfDay(now) - startOfDay(time)) / 86_400_000);
  if (days < 2) return relative.format(-days, 'day');
  if (days < 7) return weekday.format(time);
  const sameYear = new Date(time).getFullYear() === new Date(now).getFullYear();
  return (sameYear ? date : fullDate).format(time);
}

const startOfDay = (time: number) => new Date(time).setHours(0, 0, 0, 0);
