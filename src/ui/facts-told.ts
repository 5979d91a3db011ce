import { type Day, dayAt, daysFrom } from '#src/posting/facts/day.ts';
import { isPostingClosed } from '#src/posting/facts/is-posting-closed.ts';
import type { Pay, PostingFacts } from '#src/posting/facts/posting-facts.ts';
import { t } from './words/t.ts';
import { inLanguage, lazily } from './words/words.ts';

/** The facts of a posting as short texts. `closed`: the first text says that the posting is closed. */
export interface FactsTold {
  closed: boolean;
  words: string[];
}

const formats = inLanguage((language) => {
  const day = (more: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC', ...more });
  return lazily({
    relative: () => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }),
    day: () => day({}),
    dayInYear: () => day({ year: 'numeric' }),
    money: () => (options: Intl.NumberFormatOptions) =>
      new Intl.NumberFormat(language, { style: 'currency', ...options }),
  });
});

/**
 * Returns a posting's facts as short texts: "posted 3 days ago", "closes 12 Dec", "remote", "€60–75k". Omits
 * unknown facts and what `location` already says. `now` in ms since 1970.
 */
export function factsTold(facts: PostingFacts | undefined, location: string, now: number): FactsTold {
  const { closed, posted, closes, employment, workplace, pay } = factParts(facts, location, now);
  return { closed, words: [...posted, ...closes, ...employment, ...workplace, ...pay] };
}

/**
 * Returns the same texts plus the location, most important first: "closes 12 Dec", "€60–75k", "Berlin, remote",
 * "posted 3 days ago".
 */
export function factsWithPlace(facts: PostingFacts | undefined, location: string, now: number): FactsTold {
  const { closed, posted, closes, employment, workplace, pay } = factParts(facts, location, now);
  const place = [location, ...workplace].filter((part) => part !== '').join(', ');
  return { closed, words: [...closes, ...pay, ...(place ? [place] : []), ...posted, ...employment] };
}

/** Returns a posting's facts as short texts by kind; a kind without a stated fact is empty. */
export function factParts(facts: PostingFacts = {}, location: string, now: number) {
  const { posted, closes, employment = [], workplace, pay } = facts;
  const today = dayAt(now);
  const closed = isPostingClosed(facts, today);
  const isPlace = workplace && location.toLowerCase().includes(workplace);
  const until = closes && t('facts.closes', { day: comingDay(closes, today) });
  const since = posted && t('facts.posted', { ago: ago(Math.max(0, daysFrom(posted, today))) });
  return {
    closed,
    employment: employment.map((kind) => t(`facts.kind.${kind}`)),
    posted: since && !closed ? [since] : [],
    closes: closed ? [closedOn(closes, today)] : until ? [until] : [],
    workplace: workplace && !isPlace ? [t(`facts.place.${workplace}`)] : [],
    pay: pay ? [payWords(pay)] : [],
  };
}

const closedOn = (closes: Day | undefined, today: Day): string =>
  closes !== undefined && closes < today
    ? t('facts.closed-on', { day: dayWords(closes, today) })
    : t('facts.closed');

/** Formats an age roughly: "yesterday", "12 days ago", "3 weeks ago", "2 months ago". */
function ago(days: number): string {
  const { relative } = formats.value;
  if (days < 14) return relative.format(-days, 'day');
  if (days < 60) return relative.format(-Math.round(days / 7), 'week');
  return days < 700
    ? relative.format(-Math.round(days / 30.4), 'month')
    : relative.format(-Math.round(days / 365), 'year');
}

function comingDay(day: Day, today: Day): string {
  const days = daysFrom(today, day);
  return days < 2 ? formats.value.relative.format(days, 'day') : dayWords(day, today);
}

/** Formats a day: "12 Dec", with the year if it is not this year. */
function dayWords(day: Day, today: Day): string {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  return (isThisYear ? formats.value.day : formats.value.dayInYear).format(Date.parse(day));
}

/** Amount from which pay is shown in thousands. */
const LARGE = 10_000;

/** Formats pay: "€60–75k", "up to $45 an hour". A yearly period is not mentioned. */
function payWords({ least, most, currency, per }: Pay): string {
  const isLarge = (most ?? least ?? 0) >= LARGE;
  const format = formats.value.money({
    ...(currency === '$' ? { currency: 'USD', currencyDisplay: 'narrowSymbol' } : { currency }),
    ...(isLarge ? { notation: 'compact', maximumFractionDigits: 1 } : { maximumFractionDigits: 2 }),
    minimumFractionDigits: 0,
  });
  const [from, to] = [least, most].map((amount) => (amount === null ? '' : format.format(amount)));
  const isRange = least !== null && most !== null && from !== to;
  const amount = isRange ? format.formatRange(least, most) : oneEnd(from ?? '', to ?? '');
  return per === null || per === 'year' ? amount : t('facts.pay-per', { amount, per });
}

/** Formats pay with one end missing or both ends equal. Returns an empty string without a formatted end. */
function oneEnd(from: string, to: string): string {
  if (from === '') return t('facts.pay-to', { amount: to });
  return to === '' ? t('facts.pay-from', { amount: from }) : from;
}
