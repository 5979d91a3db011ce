import { amountIn, currencyOf, periodIn, TIMES } from './amounts.ts';
import type { Pay, PayPeriod } from './posting-facts.ts';

/** Lowest plausible pay in any currency. Without a stated period a number must be as high as a year's pay. */
const LEAST: Record<PayPeriod, number> = { hour: 1, day: 5, week: 20, month: 50, year: 500 };
/** Highest plausible pay in currencies with high-value units; other currencies count in millions. */
const MOST: Record<PayPeriod, number> = {
  hour: 2_000,
  day: 20_000,
  week: 60_000,
  month: 250_000,
  year: 5_000_000,
};
const STRONG = new Set(['EUR', 'USD', 'GBP', 'CHF', 'CAD', 'AUD', 'NZD', 'SGD', '$']);
const MOST_OF_WEAK = 1e10;

/** Builds the pay from a JobPosting's values (lowest, highest, currency, period); null if implausible. */
export function payOf([least = '', most = '', currency = '', per = '']: readonly string[]): Pay | null {
  const code = currencyOf(currency.toUpperCase()) || currencyOf(currency);
  return payFrom(numberIn(least), numberIn(most), code, periodIn(per));
}

const OPEN_BEFORE = /(?:up to|bis(?: zu)?|jusqu.?à|hasta|fino a|até|až|do|tot|upp till|op til|до)\s*$/iu;
const CURRENCY = String.raw`(?:[A-Z]{3}(?![A-Za-z])|(?:us|ca?|au?|nz|s|hk|r)?\$|[€£₹₩₽₴₺₱₫₪円元]|kč|zł|ft|rs\.?|euro)`;
const NUMBER = String.raw`\d{1,3}(?:[.,’'\s]\d{2,3})+(?:[.,]\d{1,2})?(?!\d)|\d{1,9}(?:[.,]\d{1,2})?(?!\d)`;
const TIMES_WORD = `(?:${Object.keys(TIMES)
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replaceAll('.', String.raw`\.`))
  .join('|')})(?!\\p{L})`;
const AMOUNT = (n: number) =>
  String.raw`(?<before${n}>${CURRENCY})?\s?(?<number${n}>${NUMBER})\s?(?<times${n}>${TIMES_WORD})?\s?(?<after${n}>${CURRENCY})?`;
const RANGE = new RegExp(
  String.raw`(?<![\d.,])${AMOUNT(1)}(?:\s?\+)?(?:\s?\/\s?\p{L}{1,6}(?=\s*[-–—]))?(?:\s*(?:[-–—~]|to|and|bis|und|à|a|až|do|tot|till|til|до)\s*${AMOUNT(2)})?`,
  'giu',
);
const LONGEST = 200;
/** Invisible joiner characters that keep a range on one line. */
const JOINERS = /[\u200C\u200D]/g;

/**
 * Parses the pay in a short text: "€60,000 – €75,000 a year", "60–75k EUR", "12-15 Lacs P.A.". It must name a
 * currency, and be a range, name a period or have a salary label. Null if it is no pay.
 */
export function payIn(text: string, isLabelled: boolean): Pay | null {
  const line = text.slice(0, LONGEST).replace(JOINERS, '');
  for (const { groups: found = {}, 0: whole, index } of line.matchAll(RANGE)) {
    const marks = [found.before1, found.after1, found.before2, found.after2];
    const times = found.times1 || found.times2 || '';
    const currency =
      marks.map((mark) => currencyOf(mark ?? '')).find(Boolean) ?? (/^l/i.test(times) ? 'INR' : '');
    if (currency === '' || IS_OTHER.test(line.slice(index + whole.length))) continue;
    const one = amountIn(found.number1 ?? '', found.times1 || shared(found));
    const other = found.number2 ? amountIn(found.number2, found.times2 || times) : Number.NaN;
    const per = periodIn(line.slice(index + whole.length)) ?? periodIn(`${times} ${line.slice(0, index)}`);
    if (Number.isNaN(other) && per === null && !isLabelled) continue;
    const isMost = OPEN_BEFORE.test(line.slice(0, index));
    const isLeast =
      /^\s?\+/.test(line.slice(index + whole.length)) || /\+$/.test(whole) || FROM.test(line.slice(0, index));
    const end = Number.isNaN(other) ? one : other;
    const pay = payFrom(isMost ? Number.NaN : one, isLeast ? Number.NaN : end, currency, per);
    if (pay) return pay;
  }
  return null;
}

/** Millions and billions, "€2M", "€5bn": company values, not pay. */
const IS_OTHER = /^(?:m|mn|bn|b|mio|mrd)(?!\p{L})|^\s?(?:million|billion|milli)/iu;
const FROM = /(?:from|ab|à partir de|a partir de|desde|da|od|vanaf|från|fra|от|від|starting at)\s*$/iu;

/** Applies the second number's multiplier to the first: "60–75k". */
function shared({ number1 = '', number2, times2 = '' }: Record<string, string>): string {
  return number2 && amountIn(number1) < 1_000 ? times2 : '';
}

/** Parses a number of structured data; returns NaN for negative ones. */
function numberIn(text: string): number {
  const { number = '', times = '' } =
    text.match(new RegExp(`^\\D{0,5}?(?<number>${NUMBER})\\s?(?<times>${TIMES_WORD})?(?!\\d)`, 'iu'))
      ?.groups ?? {};
  return number === '' || /^\s*-/.test(text) ? Number.NaN : amountIn(number, times);
}

function payFrom(one: number, other: number, currency: string, per: PayPeriod | null): Pay | null {
  const [lowest, highest] = [LEAST[per ?? 'year'], STRONG.has(currency) ? MOST[per ?? 'year'] : MOST_OF_WEAK];
  const isPaid = (amount: number) => amount >= lowest && amount <= highest;
  const [least, most] = [one, other].map((amount) => (isPaid(amount) ? amount : null)) as [
    number | null,
    number | null,
  ];
  const isTold = currency !== '' && (least !== null || most !== null);
  return isTold && (least === null || most === null || least <= most) ? { least, most, currency, per } : null;
}
