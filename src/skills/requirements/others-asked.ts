import { DURATIONS } from '#data/durations/index.ts';
import type { Token } from '../text/tokens.ts';
import { DEGREES, type Requirement } from './requirement.ts';
import type { WordingHit } from './requirement-index.ts';

/** A requirement of a sentence, with the indices of its first and last token instead of its place. */
export interface SentenceDemand extends Pick<Requirement, 'kind' | 'values' | 'level' | 'amount'> {
  first: number;
  last: number;
  /** Whether an alternative is accepted, so it is no must-have. */
  isSoft: boolean;
  /** Whether it holds in any section, as days on site do. */
  isFact: boolean;
}

const PLAIN = { level: null, amount: null, values: [], isSoft: false, isFact: false };

/** Extracts a sentence's requirements other than skills and languages, at most one of each kind. */
export function othersAsked(
  sentence: string,
  words: readonly Token[],
  hits: readonly WordingHit[],
): SentenceDemand[] {
  const of = (sign: WordingHit['sign']) => hits.filter((hit) => hit.sign === sign);
  return [
    ...permit(of('permit'), of('region')),
    ...of('clearance')
      .slice(0, 1)
      .map(({ first, last }): SentenceDemand => ({ ...PLAIN, kind: 'clearance', first, last })),
    ...degree(of('degree'), of('equivalent').length > 0),
    ...onSite(words, of('office'), of('full-office'), of('remote').length > 0),
    ...travel(sentence, words, of('travel')),
  ];
}

/** Maximum distance of a region from its permit, in tokens: "US citizenship", "work in the US". */
const NEAR_REGION = { before: 2, behind: 7 };

function permit([hit]: readonly WordingHit[], regions: readonly WordingHit[]): SentenceDemand[] {
  if (!hit) return [];
  const near = regions.filter(
    ({ first, last }) => first - hit.last <= NEAR_REGION.behind && hit.first - last <= NEAR_REGION.before,
  );
  const values = [...new Set(near.map(({ value }) => value))];
  return [{ ...PLAIN, kind: 'permit', values, first: hit.first, last: hit.last }];
}

function degree(hits: readonly WordingHit[], isSoft: boolean): SentenceDemand[] {
  const [hit] = hits;
  if (!hit) return [];
  // Words shared by two overlapping wordings belong to the first: "Master's degree in".
  const apart = hits.filter(({ first }) => !hits.some((other) => other.first < first && first <= other.last));
  const lowest = DEGREES.find((one) => apart.some(({ value }) => value === one)) as string;
  return [{ ...PLAIN, kind: 'degree', values: [lowest], isSoft, first: hit.first, last: hit.last }];
}

function onSite(
  words: readonly Token[],
  office: readonly WordingHit[],
  full: readonly WordingHit[],
  isSoft: boolean,
): SentenceDemand[] {
  const fact = { ...PLAIN, kind: 'on-site', isFact: true, isSoft } as const;
  for (const { first, last } of office) {
    const amount = daysBefore(words, first);
    if (amount !== null) return [{ ...fact, amount, first, last }];
  }
  return full.slice(0, 1).map(({ first, last }) => ({ ...fact, amount: MOST_DAYS, first, last }));
}

function travel(sentence: string, words: readonly Token[], [hit]: readonly WordingHit[]): SentenceDemand[] {
  if (!hit) return [];
  const { first, last } = hit;
  const amount = percentNear(sentence, (words[first] as Token).start, (words[last] as Token).end);
  return [{ ...PLAIN, kind: 'travel', amount, isFact: amount !== null, first, last }];
}

/** Working days of a week. */
const MOST_DAYS = 5;

/** Maximum tokens between the numbers of a range, and between a number and its unit. */
const MOST_TOKENS = 4;

let words: ReadonlyMap<string, number> | null = null;

/** Returns the number of days right before a token, the lower end of a range; null without one. */
function daysBefore(tokens: readonly Token[], at: number): number | null {
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
function percentNear(sentence: string, start: number, end: number): number | null {
  const around = sentence.slice(Math.max(0, start - NEAR), end + NEAR);
  const percents = [...around.matchAll(PERCENT)].map(([, number]) => Number(number));
  return percents.find((percent) => percent > 0 && percent <= 100) ?? null;
}
