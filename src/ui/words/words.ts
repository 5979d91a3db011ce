import { computed, signal } from '@preact/signals';
import { t, textsLanguage } from './t.ts';

/** The language of dates and numbers. Components that use it are redrawn when it changes. */
const locale = signal('en-GB');

const formats = computed(() => {
  const language = locale.value;
  const number = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options);
  const date = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options);
  return lazily({
    whole: () => number({ maximumFractionDigits: 0 }),
    tenths: () => number({ maximumFractionDigits: 1 }),
    percents: () => number({ style: 'percent', maximumFractionDigits: 0 }),
    relative: () => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }),
    weekday: () => date({ weekday: 'long' }),
    date: () => date({ day: 'numeric', month: 'short' }),
    fullDate: () => date({ day: 'numeric', month: 'short', year: 'numeric' }),
  });
});

/** Sets the language of dates and numbers, a BCP 47 tag. */
export function speakIn(language: string): void {
  locale.value = language;
}

/** Creates each value on first use, because the first format of a kind takes the browser ten milliseconds. */
export function lazily<Makers extends Record<string, () => unknown>>(makers: Makers) {
  const made: Record<string, unknown> = {};
  return new Proxy(made, { get: (_, name: string) => (made[name] ??= makers[name]?.()) }) as {
    readonly [Name in keyof Makers]: ReturnType<Makers[Name]>;
  };
}

/** Creates a file's formats in the current language of dates and numbers, and again when it changes. */
export const inLanguage = <Formats>(make: (language: string) => Formats) =>
  computed(() => make(locale.value));

/** Formats "Java, Kotlin and Go". */
export const allOf = (names: readonly string[]): string => textOf(listOf(names, 'and'));

/** Formats "Java, Kotlin and Go" in pieces, to style the names apart from the words between them. */
export const allOfParts = (names: readonly string[]): ListPart[] => listOf(names, 'and');

/** Formats "Java, Kotlin or Go". */
export const oneOf = (names: readonly string[]): string => textOf(listOf(names, 'or'));

interface ListPart {
  text: string;
  isName: boolean;
}

/** In English avoids Intl.ListFormat, which takes half as long to create as the popup to draw. */
function listOf(names: readonly string[], word: 'and' | 'or'): ListPart[] {
  if (textsLanguage() !== 'en') return partsOf(lists.value[word], names);
  return names.flatMap((name, n) => {
    const between = n === 0 ? [] : [{ text: n === names.length - 1 ? ` ${word} ` : ', ', isName: false }];
    return [...between, { text: name, isName: true }];
  });
}

/** Uses the language of the texts, so that a sentence is in one language. */
const lists = computed(() => {
  // Read here, because a read inside the lazy value would not be tracked.
  const language = textsLanguage();
  const list = (type: 'conjunction' | 'disjunction') => new Intl.ListFormat(language, { type });
  return lazily({ and: () => list('conjunction'), or: () => list('disjunction') });
});

const partsOf = (format: Intl.ListFormat, names: readonly string[]): ListPart[] =>
  format.formatToParts(names).map(({ type, value }) => ({ text: value, isName: type === 'element' }));

const textOf = (parts: readonly ListPart[]): string => parts.map(({ text }) => text).join('');

/** Formats "10,000". */
export const figure = (value: number): string => plain(value) ?? formats.value.whole.format(value);

/** Formats a small integer, the same in all our languages; null for any other number. */
const plain = (value: number): string | null =>
  Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : null;

/** Formats "24 Nov 2026". */
export const dateOf = (time: number): string => formats.value.fullDate.format(time);

/** Formats points with at most one decimal, because a list of them has to add up visibly. */
export const points = (value: number): string => plain(value) ?? formats.value.tenths.format(value);

/** Formats a share of 0 to 1 as "62%". A share above 0 is never shown as 0. */
export const percent = (share: number): string =>
  share > 0 && share < 0.01
    ? `<${formats.value.percents.format(0.01)}`
    : formats.value.percents.format(share);

/** Formats points as a gain, "+10". Shows a tenth only below one, where rounding would give 0. */
export function gain(value: number): string {
  return `+${value < 1 ? points(value) : figure(value)}`;
}

/** Formats "3+ years", as postings put it. */
export const yearsAsked = (years: number): string => t('years-asked', { years });

/** Formats a day roughly: "today", "yesterday", "Friday", "3 Mar". */
export function dayOf(time: number, now: number): string {
  const days = Math.round((startOfDay(now) - startOfDay(time)) / 86_400_000);
  if (days < 2) return formats.value.relative.format(-days, 'day');
  if (days < 7) return formats.value.weekday.format(time);
  const sameYear = new Date(time).getFullYear() === new Date(now).getFullYear();
  return (sameYear ? formats.value.date : formats.value.fullDate).format(time);
}

const startOfDay = (time: number) => new Date(time).setHours(0, 0, 0, 0);
