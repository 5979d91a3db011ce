import { findAll } from '../text/find-all.ts';
import type { Span } from '../text/spans.ts';
import { numberOf, SIGN, yearsOfAmount } from './year-signs.ts';

/** A number of years in a sentence. */
export interface Count extends Span {
  count: number;
  /** End of the parenthesis around it, beyond which it usually does not apply. */
  close: number;
  /** Start of the next number, or end of the sentence. */
  next: number;
}

/** Returns the numbers of years of experience in a sentence, in order. */
export function countsIn(sentence: string): Count[] {
  if (!SIGN.MAY_COUNT.test(sentence)) return [];
  const ofExperience = ({ index, 0: text }: RegExpExecArray) => isOfExperience(sentence, index, text);
  const amounts = findAll(SIGN.AMOUNTS, sentence).filter(ofExperience);
  const named = [...amounts, ...outside(amounts, findAll(SIGN.YEARS, sentence).filter(ofExperience))];
  const again = [SIGN.YEARS_AGAIN, SIGN.YEARS_OF_PART].flatMap((signs) => findAll(signs, sentence));
  const short = outside(named, [...findAll(SIGN.WITHOUT_UNIT, sentence), ...again]);
  const all = [...named, ...short].sort((a, b) => a.index - b.index);
  return all.map(({ index, 0: text, groups }, n) => ({
    start: index,
    end: index + text.length,
    close: closingAfter(sentence, index),
    next: endBefore(sentence, index + text.length, all[n + 1]?.index),
    count: leastOf(groups),
  }));
}

/** Returns where a number's scope ends: before the next number, or before the parenthesis around that one. */
function endBefore(sentence: string, from: number, next: number | undefined): number {
  if (next === undefined) return sentence.length;
  const open = sentence.lastIndexOf('(', next - 1);
  return open >= from && !sentence.slice(open, next).includes(')') ? open : next;
}

/** Returns the later matches that do not start within an earlier one. */
function outside(earlier: readonly RegExpExecArray[], later: readonly RegExpExecArray[]): RegExpExecArray[] {
  const isWithin = (at: number) =>
    earlier.some(({ index, 0: text }) => at >= index && at < index + text.length);
  return later.filter(({ index }) => !isWithin(index));
}

/** Maximum context on each side of a number that shows what it counts, in characters. */
const LONGEST_LOOK = 120;

function isOfExperience(sentence: string, at: number, number: string): boolean {
  const end = at + number.length;
  const lead = sentence.slice(Math.max(0, at - LONGEST_LOOK), at);
  const behind = sentence.slice(end, end + LONGEST_LOOK);
  return (
    !SIGN.NOT_EXPERIENCE.test(behind) &&
    !SIGN.NOT_ASKED.test(lead) &&
    !SIGN.OURS_SINCE.test(`${lead}|${behind}`) &&
    (!SIGN.AGE.test(lead) || SIGN.NAMES_EXPERIENCE.test(behind)) &&
    !/^0(?!\d)/.test(number)
  );
}

/** Returns the end of the parenthesis around a position, or of the sentence. */
function closingAfter(sentence: string, at: number): number {
  const close = sentence.indexOf(')', at);
  const open = sentence.lastIndexOf('(', at);
  return close >= 0 && open >= 0 && !sentence.slice(open, at).includes(')') ? close : sentence.length;
}

/** Returns the lower bound: 3 of "3-5 years". In "Java 11 - 4 years" the first number is a version. */
function leastOf({ count = '', most, months, amount }: Record<string, string | undefined> = {}): number {
  if (amount !== undefined) return yearsOfAmount(amount);
  const isMonths = months !== undefined;
  const first = countOf(count, isMonths);
  return most ? Math.min(first, countOf(most, isMonths)) : first;
}

/** Parses a number of years; `months`: the number counts months. */
export function countOf(number: string, months = false): number {
  const count = /^an?$/i.test(number) ? 1 : numberOf(number);
  return months ? Math.round((count / 12) * 10) / 10 : count;
}
