import { DURATIONS } from '#data/durations/index.ts';
import type { Token } from '../text/tokens.ts';

/** Most days of a week that people work on site. */
export const MOST_DAYS = 5;

/** Tokens that may stand between the two numbers of a range, and between a number and its unit. */
const MOST_TOKENS = 4;

let words: ReadonlyMap<string, number> | null = null;

/** The number of days that stands right before a token, the lower end of a range; null where there is none. */
export function daysBefore(tokens: readonly Token[], at: number): number | null {
  words ??= numberWords();
  let days: number | null = null;
  for (let n = at - 1; n >= Math.max(0, at - MOST_TOKENS); n--) {
    const word = tokens[n]?.word ?? '';
    const number = /^\d$/.test(word) ? Number(word) : words.get(word);
    if (number === undefined && days === null && n < at - 2) break;
    if (number !== undefined) days = Math.min(days ?? MOST_DAYS + 1, number);
  }
  return days !== null && days >= 1 && days <= MOST_DAYS ? days : null;
}

/** One to five in words of all languages. */
function numberWords(): Map<string, number> {
  return new Map(
    DURATIONS.flatMap(({ numbers }) =>
      numbers
        .slice(0, MOST_DAYS)
        .flatMap((forms, n) => forms.split('|').map((form) => [form, n + 1] as const)),
    ),
  );
}

/** Of a range, the lower end. */
const PERCENT = /(\d{1,3})(?: ?[-–] ?\d{1,3})? ?%/g;

/** How far a percentage may stand from what it counts, in characters. */
const NEAR = 30;

/** The percentage that stands near a stretch of a sentence; null where there is none. */
export function percentNear(sentence: string, start: number, end: number): number | null {
  const around = sentence.slice(Math.max(0, start - NEAR), end + NEAR);
  const percents = [...around.matchAll(PERCENT)].map(([, number]) => Number(number));
  return percents.find((percent) => percent > 0 && percent <= 100) ?? null;
}
