import { logisticWeights } from './logistic.ts';

/** A text that was judged, by the signs it has. */
export interface JudgedText {
  /** Each once. */
  signs: readonly string[];
  is: boolean;
}

export interface WordTraining {
  /** How many texts a sign must stand in to be looked at. */
  fewest: number;
  /** How many signs are kept: those that tell most. */
  most: number;
  /** As for {@link logisticWeights}. */
  penalty: number;
}

/**
 * How much each sign speaks for a text's being one, in hundredths of a unit of log-odds; "" is what speaks in every
 * text. The same texts in the same order give the same numbers.
 */
export function trainWords(
  texts: readonly JudgedText[],
  { fewest, most, penalty }: WordTraining,
): Record<string, number> {
  const counts = new Map<string, number>();
  for (const sign of texts.flatMap(({ signs }) => signs)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count >= fewest).map(([sign]) => sign);
  const first = weigh(texts, common.sort(), penalty);
  // A sign that stands in many texts is to be trusted more than one that stands in three.
  const telling = ({ sign, weight }: Weighed) =>
    Math.abs(weight) * Math.sqrt(Math.min(counts.get(sign) ?? 0, ENOUGH));
  const kept = first
    .filter(({ sign }) => sign !== '')
    .sort((a, b) => telling(b) - telling(a) || (a.sign < b.sign ? -1 : 1))
    .slice(0, most);
  const last = weigh(texts, kept.map(({ sign }) => sign).sort(), penalty);
  return Object.fromEntries(
    last.map(({ sign, weight }) => [sign, Math.round(100 * weight)]).filter(([, weight]) => weight !== 0),
  );
}

/** In more texts than these, a sign is no more to be trusted. */
const ENOUGH = 50;

interface Weighed {
  sign: string;
  weight: number;
}

/** The weights of these signs, after that of "", which every text has. */
function weigh(texts: readonly JudgedText[], signs: readonly string[], penalty: number): Weighed[] {
  const all = ['', ...signs];
  const numbers = new Map(all.map((sign, n) => [sign, n]));
  const judged = texts.map((text) => ({
    is: text.is,
    signs: ['', ...text.signs].flatMap((sign) => numbers.get(sign) ?? []),
  }));
  const weights = logisticWeights(judged, all.length, penalty);
  return all.map((sign, n) => ({ sign, weight: weights[n] as number }));
}
