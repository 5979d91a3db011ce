import PROPER_NAMES from '#data/signs/proper-names.json' with { type: 'json' };
import STUDIES from '#data/signs/studies.json' with { type: 'json' };
import type { Found, Hit } from '../names/matcher.ts';
import { spelledAs } from '../names/spelling.ts';
import { findAll } from '../text/find-all.ts';
import { signsOf } from '../text/signs.ts';
import { CoveredText, type Span } from '../text/spans.ts';
import type { Around } from './around.ts';
import { SIGN } from './sense-signs.ts';

/** Whether the name is a company's, a person's or a place's, an initial, or a field of study. */
export function isSomethingElse(hit: Hit, { text, found, sentence, employers }: Around): boolean {
  return (
    employers.some((name) => isOfEmployer(hit, name, text)) ||
    SIGN.NAMED_AS_COMPANY.test(text.slice(sentence.start, hit.start)) ||
    isInitial(hit, text) ||
    isProperName(hit, text) ||
    isFieldOfStudy(hit, text, found)
  );
}

/** Whether a hit is the employer's name, or a word of it: "Acme Security". */
function isOfEmployer({ start, end }: Hit, name: string, text: string): boolean {
  if (spelledAs(text.slice(start, end), name) !== 'different') return true;
  return text.slice(Math.max(0, end - name.length), start + name.length).includes(name);
}

/** Maximum length of a parenthesis. */
const LONGEST_PARENTHESIS = 1_000;

/** Whether the hit is an initial or a list letter: R in "R&R", c in "(b) SQL, and (c) Java". */
function isInitial({ start, end }: Hit, text: string): boolean {
  if (end - start !== 1) return false;
  const before = text.slice(Math.max(0, start - LONGEST_PARENTHESIS), start);
  if (text[end] === ')' && !/\([^)]*$/.test(before)) return true;
  const around = text.slice(Math.max(0, start - 2), end + 2);
  return /&\s?$/.test(before) || /^\s?&/.test(text.slice(end)) || /\(\p{Ll}\)/u.test(around);
}

const NAME = signsOf(PROPER_NAMES);
/** Context read around a name, in characters. */
const NEAR = 60;

/** Whether a name belongs to a person, a street or a house: "Ms. Jenkins", "Docker Street". */
function isProperName({ start, end }: Hit, text: string): boolean {
  if (!/^[A-Z]/.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  if (NAME.ADDRESS.test(before) || NAME.IS_SOMEBODY.test(after) || NAME.IS_PLACE.test(after)) return true;
  if (NAME.BEGINS_PLACE.test(before) && NAME.IS_PLACE.test(text.slice(start - 1, end + NEAR))) return true;
  return NAME.FIRST_NAME.test(before) && NAME.ENDS_NAME.test(after);
}

const STUDY = signsOf(STUDIES);
/** In characters. */
const LONGEST_LIST = 240;

const studies = new WeakMap<Found, CoveredText>();

/** Whether a hit is a field of study ("a degree in statistics, machine learning or a related field"). */
function isFieldOfStudy({ start }: Hit, text: string, found: Found): boolean {
  const known = studies.get(found) ?? new CoveredText(studiesIn(text));
  studies.set(found, known);
  return known.covers(start);
}

/** Returns the spans that list fields of study, at least from where one begins. */
function studiesIn(text: string): Span[] {
  const listed = findAll(STUDY.STUDY, text).map((match) => {
    const start = match.index + match[0].length;
    const list = STUDY.FIELDS.exec(text.slice(start, start + LONGEST_LIST));
    return { start, end: start + (list?.[0].length ?? 1) };
  });
  const inParentheses = findAll(STUDY.IN_PARENTHESES, text).map(({ index, 0: { length } }) => {
    return { start: index, end: index + length };
  });
  return [...listed, ...inParentheses];
}
