import type { PayPeriod } from './posting-facts.ts';

/** Parses a written-out salary number: "60,000", "60.000,00 €", "3,00,000", "60k", "12.5 lakhs". */
export function amountIn(number: string, times = ''): number {
  const bare = number.replace(/[\s’'\u00A0\u202F]/g, '');
  const cents = bare.match(/^(.*?)[.,](\d{1,2})$/);
  const [whole = bare, rest = ''] = cents ? cents.slice(1) : [];
  const digits = whole.replace(/[.,]/g, '');
  return /^\d{1,12}$/.test(digits)
    ? Number(`${digits}.${rest || 0}`) * (TIMES[times.toLowerCase()] ?? 1)
    : Number.NaN;
}

/** Multiplier words after a number, in lower case. */
export const TIMES: Record<string, number> = {
  k: 1e3,
  tis: 1e3,
  'tis.': 1e3,
  tys: 1e3,
  'tys.': 1e3,
  'тыс.': 1e3,
  тыс: 1e3,
  mil: 1e3,
  万: 1e4,
  lac: 1e5,
  lacs: 1e5,
  lakh: 1e5,
  lakhs: 1e5,
  lpa: 1e5,
  l: 1e5,
};

/** Currency symbols of exactly one currency. A dollar may be of several countries and stays "$". */
const MARKS: Record<string, string> = {
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₴': 'UAH',
  '₺': 'TRY',
  '₱': 'PHP',
  '₫': 'VND',
  '₪': 'ILS',
  $: '$',
  us$: 'USD',
  c$: 'CAD',
  ca$: 'CAD',
  a$: 'AUD',
  au$: 'AUD',
  nz$: 'NZD',
  s$: 'SGD',
  hk$: 'HKD',
  r$: 'BRL',
  kč: 'CZK',
  zł: 'PLN',
  pln: 'PLN',
  ft: 'HUF',
  円: 'JPY',
  元: 'CNY',
  rs: 'INR',
  'rs.': 'INR',
  euro: 'EUR',
  eur: 'EUR',
};

let codes: Set<string> | null = null;

/** Returns the currency of an uppercase code ("all" is not the lek) or of a symbol, otherwise an empty string. */
export function currencyOf(text: string): string {
  codes ??= new Set(Intl.supportedValuesOf('currency'));
  const mark = text.trim();
  return codes.has(mark) ? mark : (MARKS[mark.toLowerCase()] ?? '');
}

const PERIODS: readonly [PayPeriod, RegExp][] = [
  [
    'hour',
    /(?<!\p{L})(?:hour(?:ly)?|hur|hrs?|h|std|stunden?|stündlich|heures?|horas?|ora|hod(?:in[auy]?)?|godz(?:ina|inę)?|uur|timm?en?|tunti|óra|saat|час|год(?:ина|ину)|時給|小时)(?!\p{L})/iu,
  ],
  [
    'day',
    /(?<!\p{L})(?:day|daily|tag|täglich|tagessatz|jour(?:née)?|tjm|día|dia|giorno|den|dzień|dag|man-?day|md|день|日)(?!\p{L})/iu,
  ],
  ['week', /(?<!\p{L})(?:week(?:ly)?|wee|wk|woche|semaine|semana|settimana)(?!\p{L})/iu],
  [
    'month',
    /(?<!\p{L})(?:months?|monthly|mon|mo|pcm|monat(?:lich)?|mois|mensuel|mes|mensual|mensile|mese|mês|mensal|měs(?:íc|íčně)?|mesiac|mies(?:iąc|ięcznie)?|m-c|maand|månad(?:en)?|måned(?:en)?|kuukausi|hó(?:nap)?|lună|ay(?:lık)?|мес(?:яц)?|місяць|月)(?!\p{L})/iu,
  ],
  [
    'year',
    /(?<!\p{L})(?:years?|yearly|yr|y|ann|annum|annual(?:ly)?|p\.? ?a|lpa|jahr|jährlich|an|ans|année|annuels?|año|anual|anno|annuo|ano|rok|ročně|rocznie|jaar|år|vuosi|év|yıl|рік|год|年)(?!\p{L})/iu,
  ],
];

/** Returns the pay period named by a word in any of the languages, or null. */
export function periodIn(text: string): PayPeriod | null {
  return PERIODS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
