import { computed, signal } from '@preact/signals';
import { t, textsLanguage } from './t.ts';

/** The language of dates and numbers. What is drawn with it is drawn anew when it changes. */
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

/** What each of these makes, made when it is first asked for: the first format of a kind takes the browser ten milliseconds. */
export function lazily<Makers extends Record<string, () => unknown>>(makers: Makers) {
  const made: Record<string, unknown> = {};
  return new Proxy(made, { get: (_, name: string) => (made[name] ??= makers[name]?.()) }) as {
    readonly [Name in keyof Makers]: ReturnType<Makers[Name]>;
  };
}

/** Formats of a file of its own, in the language of dates and numbers; made anew when that changes. */
export const inLanguage = <Formats>(make: (language: string) => Formats) =>
  computed(() => make(locale.value));

/** "Java, Kotlin and Go" */
export const allOf = (names: readonly string[]): string => textOf(listOf(names, 'and'));

/** "Java, Kotlin and Go" in pieces, so that the names can be set apart from the words between them. */
export const allOfParts = (names: readonly string[]): ListPart[] => listOf(names, 'and');

/** "Java, Kotlin or Go" */
export const oneOf = (names: readonly string[]): string => textOf(listOf(names, 'or'));

interface ListPart {
  text: string;
  isName: boolean;
}

/** In English without Intl.ListFormat, which takes half as long to be made as the popup to be drawn. */
function listOf(names: readonly string[], word: 'and' | 'or'): ListPart[] {
  if (textsLanguage() !== 'en') return partsOf(lists.value[word], names);
  return names.flatMap((name, n) => {
    const between = n === 0 ? [] : [{ text: n === names.length - 1 ? ` ${word} ` : ', ', isName: false }];
    return [...between, { text: name, isName: true }];
  });
}

/** Lists follow the texts, so that a sentence speaks one language. */
const lists = computed(() => {
  // Read here: what is read when a list is first made is not followed.
  const language = textsLanguage();
  const list = (type: 'conjunction' | 'disjunction') => new Intl.ListFormat(language, { type });
  return lazily({ and: () => list('conjunction'), or: () => list('disjunction') });
});

const partsOf = (format: Intl.ListFormat, names: readonly string[]): ListPart[] =>
  format.formatToParts(names).map(({ type, value }) => ({ text: value, isName: type === 'element' }));

const textOf = (parts: readonly ListPart[]): string => parts.map(({ text }) => text).join('');

/** "10,000" */
export const figure = (value: number): string => plain(value) ?? formats.value.whole.format(value);

/** A small whole number, which every language writes alike of those that one can choose; null for any other. */
const plain = (value: number): string | null =>
  Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : null;

/** "24 Nov 2026" */
export const dateOf = (time: number): string => formats.value.fullDate.format(time);

/** Points to one decimal at most: a list of them has to add up before the reader's eyes. */
export const points = (value: number): string => plain(value) ?? formats.value.tenths.format(value);

/** "62%" of a share of 0 to 1; what is more than nothing is never told as nothing. */
export const percent = (share: number): string =>
  share > 0 && share < 0.01
    ? `<${formats.value.percents.format(0.01)}`
    : formats.value.percents.format(share);

/** Points as a gain, "+10". A tenth is told only below one, where rounding would make it nothing. */
export function gain(value: number): string {
  return `+${value < 1 ? points(value) : figure(value)}`;
}

/** "3+ years", as postings ask for them. */
export const yearsAsked = (years: number): string => t('years-asked', { years });

/** "today", "yesterday", "Friday", "3 Mar": as exact as one still remembers. */
export function dayOf(time: number, now: number): string {
  const days = Math.round((startOfDay(now) - startOfDay(time)) / 86_400_000);
  if (days < 2) return formats.value.relative.format(-days, 'day');
  if (days < 7) return formats.value.weekday.format(time);
  const sameYear = new Date(time).getFullYear() === new Date(now).getFullYear();
  return (sameYear ? formats.value.date : formats.value.fullDate).format(time);
}

const startOfDay = (time: number) => new Date(time).setHours(0, 0, 0, 0);
