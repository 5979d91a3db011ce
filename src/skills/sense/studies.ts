import SIGNS from '#data/signs/studies.json' with { type: 'json' };
import type { Found, Hit } from '../names/matcher.ts';

import { findAll } from '../text/find-all.ts';

import { signsOf } from '../text/signs.ts';

import { CoveredText, type Span } from '../text/spans.ts';

const SIGN = signsOf(SIGNS);
/** In characters. */
const LONGEST_LIST = 240;

const known = new WeakMap<Found, CoveredText>();

/** Whether a hit names what one has studied ("a degree in statistics, machine learning or a related field"). */
export function isFieldOfStudy({ start }: Hit, text: string, found: Found): boolean {
  let studies = known.get(found);
  if (!studies) {
    studies = new CoveredText(studiesIn(text));
    known.set(found, studies);
  }
  return studies.covers(start);
}

/** Where a text lists fields of study; at least the place at which one begins. */
function studiesIn(text: string): Span[] {
  const listed = findAll(SIGN.STUDY, text).map((match) => {
    const start = match.index + match[0].length;
    const list = SIGN.FIELDS.exec(text.slice(start, start + LONGEST_LIST));
    return { start, end: start + (list?.[0].length ?? 1) };
  });
  const inParentheses = findAll(SIGN.IN_PARENTHESES, text).map(({ index, 0: { length } }) => {
    return { start: index, end: index + length };
  });
  return [...listed, ...inParentheses];
}
