import { findAll } from '../text/find-all.ts';
import type { Span } from '../text/spans.ts';
import { type Count, countOf, countsIn } from './counts-in.ts';
import { SIGN } from './year-signs.ts';

/**
 * Returns the minimum years that a sentence requires for each place, in order, or null. A number applies to what
 * follows it up to the next requirement ("5 years of Java and SQL"), otherwise to what directly precedes it
 * ("Python (3+ years)"). General experience and a company's age apply to none. `apart`: places that become
 * nice-to-have by what follows them: "3 years of AWS, Terraform a plus".
 */
export function yearsFor(
  sentence: string,
  places: readonly Span[],
  apart: readonly boolean[] = [],
): (number | null)[] {
  if (!SIGN.MAY_COUNT.test(sentence)) return places.map(() => null);
  const toldLast = SIGN.YEARS_TOLD_LAST.exec(sentence)?.groups?.count;
  if (toldLast) return places.map(() => countOf(toldLast));
  const years: (number | null)[] = places.map(() => null);
  // Qualities are not counted in years: "an engineer with 3 years of building scalable services".
  const counted = places.filter(({ start, end }) => !SIGN.QUALITY.test(sentence.slice(start, end)));
  let from = 0;
  for (const number of countsIn(sentence)) {
    const scope = scopeOf(number, sentence, from, counted);
    const isCounted = (place: Span) => place.start < number.start || counted.includes(place);
    // The number may have been read as a version of the name before it: "HTTP 2 years".
    const tied = places.filter(
      (place) => place.start >= scope.start && place.start < scope.end && isCounted(place),
    );
    if (!SIGN.GENERAL.test(sentence.slice(number.end, tied[0]?.end ?? number.end))) {
      const its = tied.map((place) => places.indexOf(place));
      const nearest = apart[its.at(scope.start < number.start ? -1 : 0) ?? 0];
      // "3 years of AWS (preferred) or Azure": what softens the first one says nothing of the others.
      for (const n of its) if (nearest || !apart[n]) years[n] ??= number.count;
    }
    from = number.end;
  }
  return years;
}

/** Returns the part of the sentence that a number applies to; the previous number's part ends at `from`. */
function scopeOf(number: Count, sentence: string, from: number, places: readonly Span[]): Span {
  const { start, end, close, next } = number;
  // "Experience (3+ years) with Java": the parenthesis is inside the number's scope.
  const isFirst = !places.some((place) => place.start >= from && place.start < start);
  const experience = SIGN.EXPERIENCE_BEFORE.exec(sentence.slice(0, start))?.index;
  const isOfExperience =
    experience !== undefined && !places.some((place) => place.start >= experience && place.start < start);
  const goesOn =
    ((isFirst && !SIGN.NAMES_EXPERIENCE.test(sentence.slice(end))) || isOfExperience) &&
    SIGN.WITH.exec(sentence.slice(close, next));
  if (goesOn) return after(sentence, close + goesOn[0].length, next, places);
  // "An iOS developer with 4+ years of experience": the years belong to the skill in the role's name.
  const named = places.some((place) => place.start >= end && place.start < next);
  if (!named && SIGN.NAMED_WITH.test(sentence.slice(from, start)))
    return before(sentence, from, number, places);
  const rest = sentence.slice(end, Math.min(close, next));
  const empty = (SIGN.NOTHING_FOLLOWS.exec(rest) ??
    SIGN.ENDS_AT_ONCE.exec(rest) ??
    SIGN.ONLY_EXPERIENCE.exec(rest))?.[0];
  const names = places.some((place) => place.start >= end && place.start < end + (empty?.length ?? 0));
  if (empty !== undefined && !names) return before(sentence, from, number, places);
  const behind = after(sentence, end, Math.min(close, next), places);
  // The scope may end before it names anything: "Scala (2 years, or a strong background in Java)".
  const idle = !places.some((place) => place.start >= behind.start && place.start < behind.end);
  const last = places.findLast((place) => place.start >= from && place.end <= start);
  // "Java: 3 years of building services", "LabVIEW experience of 3 years".
  const isLabelled = last !== undefined && SIGN.LABELS_COUNT.test(sentence.slice(last.end, start));
  const ofBefore = isLabelled || /\(\W*$/.test(sentence.slice(0, start));
  return idle && ofBefore ? before(sentence, from, number, places) : behind;
}

/** Years required of a list. */
export interface ListYears {
  count: number;
  /** Whether "the following" or "experience in:" introduces the list; its lines may then be requirements. */
  ofFollowing: boolean;
}

/** Returns the years that a sentence requires of the list after it ("3 years of experience with:"), or null. */
export function yearsOfListAfter(sentence: string): ListYears | null {
  const last = countsIn(sentence).at(-1);
  const behind = last ? sentence.slice(last.end) : '';
  if (!last || !SIGN.LIST_FOLLOWS.test(behind)) return null;
  return {
    count: last.count,
    ofFollowing: SIGN.OF_FOLLOWING.test(behind),
  };
}

/** Whether a line starts a requirement of its own, so that years of the list above do not apply to it. */
export const startsOwnAsk = (line: string): boolean => {
  const first = findAll(SIGN.OWN_ASK, line)[0];
  return first?.groups?.of !== undefined && !/\p{L}/u.test(line.slice(0, first.index));
};

/** Returns every minimum number of years of experience in a text, whatever it counts. */
export const yearsNamed = (text: string): number[] => countsIn(text).map(({ count }) => count);

/** Maximum distance of a skill before its number, in characters. */
const CLOSE = 60;

/** Returns the scope directly before the number: "Python (3+ years)", "Java and SQL, 3 years each". */
function before(sentence: string, from: number, { start }: Span, places: readonly Span[]): Span {
  const lead = sentence.slice(0, start).replace(SIGN.LEADS_TO_COUNT, '').length;
  const nearest = places.findLast((place) => place.start >= from && place.end <= start)?.start ?? start;
  const ask = findAll(SIGN.OWN_ASK, sentence.slice(from, nearest)).at(-1)?.index ?? 0;
  const boundary = Math.max(
    sentence.lastIndexOf(',', lead - 1),
    sentence.lastIndexOf(';', lead - 1),
    from + ask - 1,
    start - CLOSE,
  );
  return { start: Math.min(boundary + 1, listEndingAt(lead, sentence, places)), end: start };
}

/** Returns the start of the list that ends here with an "and": all of "Java, Kafka and Docker (4+ years)". */
function listEndingAt(end: number, sentence: string, places: readonly Span[]): number {
  const members = places.filter((place) => place.end <= end).reverse();
  if (members[0]?.end !== end) return end;
  const joint = (n: number) => sentence.slice(members[n + 1]?.end, members[n]?.start);
  let n = 0;
  while (n + 1 < members.length && (n > 0 ? SIGN.LIST_JOINT : SIGN.LAST_JOINT).test(joint(n))) n++;
  // "Git, and Java (4+ years)" names two separate things.
  return members[n === 1 ? 0 : n]?.start ?? end;
}

/** Returns the scope from a place up to the next requirement, or to `limit`. */
function after(sentence: string, start: number, limit: number, places: readonly Span[]): Span {
  const behind = sentence.slice(start, limit);
  // "4 years of experience including: Java; SQL; …" applies to the whole list.
  if (SIGN.IS_WHOLE_LIST.test(behind)) return { start, end: limit };
  const stop = behind.search(SIGN.NEXT_ASK);
  // After a colon everything is one list, whatever its separators.
  const glued = findAll(SIGN.GLUED, behind.split(':')[0] as string)
    .map(({ index }) => start + index)
    .find((at) => !places.some((place) => place.start < at && at < place.end));
  return {
    start,
    end: Math.min(stop < 0 ? limit : start + stop, glued ?? limit),
  };
}
