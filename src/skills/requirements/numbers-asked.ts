import { DURATIONS } from '#data/durations/index.ts';
import type { Token } from '../text/tokens.ts';

/** Working days of a week. */
export const MOST_DAYS = 5;

/** Maximum tokens between the numbers of a range, and between a number and its unit. */
const MOST_TOKENS = 4;

let words: ReadonlyMap<string, number> | null = null;

/** Returns the number of days right before a token, the lower end of a range; null without one. */
export function daysBefore(tokens: readonly Token[], at: number): number | null {
  words ??= numberWords();
  let days: number | null = null;
  for (let n = at - 1; n >= Math.max(0, at - MOST_TOKENS); n--) {
    const word = tokens[n]?.word ?? '';
    const number = /^\d$/.test(word) ? Number(word) : words.get(word);
    if (number === undefined && days === null && n < at - 2) break;
    if (number !== undefined) days = Math.min(days ?? number, number);
  }
  return days !== null && days >= 1 && days <= MOST_DAYS ? days : null;
}

/** The words for one to five in all languages. */
function numberWords(): Map<string, number> {
  return new Map(
    DURATIONS.flatMap(({ numbers }) =>
      numbers
        .slice(0, MOST_DAYS)
        .flatMap((forms, n) => forms.split('|').map((form) => [form, n + 1] as const)),
    ),
  );
}

/** A percentage; its group is the lower end of a range. */
const PERCENT = /(\d{1,3})(?: ?[-–] ?\d{1,3})? ?%/g;

/** Maximum distance between a percentage and what it counts, in characters. */
const NEAR = 30;

/** Returns the percentage near a span of a sentence, or null. */
export function percentNear(sentence: string, start: number, end: number): number | null {
  const around = sentence.slice(Math.max(0, start - NEAR), end + NEAR);
  const percents = [...around.matchAll(PERCENT)].map(([, number]) => Number(number));
  return percents.find((percent) => percent > 0 && percent <= 100) ?? null;
}
