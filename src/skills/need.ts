import { type Clause, clausesAt } from './clauses.ts';
import type { Need } from './mention.ts';
import {
  ADDRESSED,
  AMONG,
  ASKS,
  BESIDE,
  BOAST,
  BROUGHT,
  COMPANY,
  COMPOSED,
  DUTY,
  FIRM,
  INVITES,
  LEARNT,
  LEGACY,
  NOT_AFTER,
  NOT_BEFORE,
  OTHERS,
  PEOPLE,
  SEEKS,
  SERVES,
  SOFT_AFTER,
  SOFT_BEFORE,
} from './need-signs.ts';
import type { Section } from './sections.ts';
import type { Span } from './sentences.ts';

/** The signs of a kind in a text. */
type Signed = (sign: RegExp, text: string) => readonly RegExpExecArray[];

/**
 * What a sentence asks of a skill that stands in it, for any place in it. What the clause itself says comes first
 * ("no PHP needed", "Go is a plus"); then the section; then whether the sentence speaks of the reader or of the
 * company.
 */
export function needsIn(sentence: string, section: Section): (place: Span) => Need {
  const asks = ASKS.test(sentence) || INVITES.test(sentence);
  const duty = DUTY.test(sentence);
  const seeks = sentence.length < LONG && SEEKS.test(sentence);
  const serves = sentence.length < LONG && SERVES.test(sentence) && !/\byou\b/iu.test(sentence);
  const signed = rememberSigns();
  return ({ start, end }) => {
    const clauses = clausesAt(sentence, start);
    for (const clause of clauses) {
      if (reaches(clause, NEGATION, start, end, signed)) return 'excluded';
      if (reaches(clause, SOFTENING, start, end, signed)) return 'preferred';
    }
    if (followsSoftener(sentence, clauses, signed)) return 'preferred';
    if (section === 'wish') return clauses.some(({ text }) => FIRM.test(text)) ? 'required' : 'preferred';
    const before = sentence.slice(0, start);
    if (LEGACY.test(before) || LEARNT.test(before) || isOthers(sentence, start, end)) return 'mentioned';
    if (asks || section === 'offer') return asks ? 'required' : 'mentioned';
    // Run-on text makes sentences of many thoughts: only what stands near speaks of the hit.
    const near = sentence.slice(Math.max(0, start - NEAR), end + NEAR);
    if (BOAST.test(near) && !/\byou\b/iu.test(near)) return 'mentioned';
    if (section === 'ask') return 'required';
    if (serves) return 'mentioned';
    const lead = sentence.slice(Math.max(0, start - CLOSE), start);
    const asked = duty || seeks || ADDRESSED.test(near) || BROUGHT.test(lead);
    const boasts = COMPANY.test(near) || (sentence.length < LONG && COMPANY.test(sentence.slice(0, CLOSE)));
    if (section === 'about') return !boasts && asked ? 'required' : 'mentioned';
    return boasts && !asked ? 'mentioned' : 'required';
  };
}

/** The hits of a sentence mostly stand in one clause: its signs are looked for once. */
function rememberSigns(): Signed {
  const known = new Map<RegExp, Map<string, RegExpExecArray[]>>();
  return (sign, text) => {
    const texts = known.get(sign) ?? new Map<string, RegExpExecArray[]>();
    known.set(sign, texts);
    const found = texts.get(text) ?? [...text.matchAll(sign)];
    texts.set(text, found);
    return found;
  };
}

/** "Desktop development is a plus (Qt, WPF)": what is in the parenthesis is a part of what the softener speaks of. */
function followsSoftener(sentence: string, clauses: readonly Clause[], signed: Signed): boolean {
  const inner = clauses.length > 1 ? clauses[0] : undefined;
  if (!inner) return false;
  const lead = sentence.slice(0, inner.start - 1).trimEnd();
  return signed(SOFT_AFTER, lead).some(({ index, 0: sign }) => index + sign.length === lead.length);
}

/** How far a sentence is read around a hit, in characters. */
const NEAR = 150;
const CLOSE = 60;
/** A longer sentence is of many thoughts: its beginning does not speak of all of it. */
const LONG = 400;

/** Signs that work on what stands before them, and on what stands behind them as far as another thought begins. */
interface Signs {
  after: RegExp;
  before: RegExp;
  far: number;
  end: RegExp | null;
}

/** "No degree, but a plan", "instead of PHP to Go": another thought has begun. */
const ENDS_NEGATION = /\bto\b|,\s(?:an?|the|your?|we)\s/iu;
const NEGATION: Signs = { after: NOT_AFTER, before: NOT_BEFORE, far: 40, end: ENDS_NEGATION };
const SOFTENING: Signs = {
  after: SOFT_AFTER,
  before: SOFT_BEFORE,
  far: Number.POSITIVE_INFINITY,
  end: null,
};

/** Whether a sign of the clause reaches the hit. */
function reaches(clause: Clause, signs: Signs, start: number, end: number, signed: Signed): boolean {
  for (const { index } of signed(signs.after, clause.text)) {
    if (index >= end && !isCutOff(clause.text, end, index)) return true;
  }
  for (const { index, 0: sign } of signed(signs.before, clause.text)) {
    const between = clause.text.slice(index + sign.length, start);
    if (index + sign.length > start || between.length > signs.far || FIRM.test(between)) continue;
    if (!signs.end?.test(between)) return true;
  }
  return false;
}

/** "Strong Java skills, Go is a plus": an ask that ends before the last comma is not softened by what follows. */
function isCutOff(text: string, end: number, softener: number): boolean {
  const between = text.slice(end, softener);
  if (FIRM.test(between)) return true;
  // "apps on AWS (preferred)": a remark speaks of what it stands behind, not of what that is for.
  if (/[([]\s?$/.test(between) && /\s(?:on|in|with|using|for|of|to)\s/iu.test(between)) return true;
  // "Desktop apps: knowing the web is a plus": what leads up to the colon is asked for.
  if (between.length < 100 && /:\s+(?!would|is|are|will)\S*\p{L}{3}/u.test(between)) return true;
  const comma = between.lastIndexOf(', ');
  if (comma < 0) return false;
  if (STRONG.test(text.slice(0, end)) && !/\b(?:and|or|etc)\b|,.*,/iu.test(between)) return true;
  return (
    ENDS_ASK.test(between.slice(0, comma)) ||
    (YEARS.test(text.slice(0, end)) && !/\b(?:and|or)\b/iu.test(between))
  );
}
/** "Strong Java, Go is a plus": nobody calls strong what is but a plus. */
const STRONG = /^\W*(?:very )?(?:strong|solid|excellent|expert|proven|advanced|deep)\b[^,;.]{0,60}$/iu;
const ENDS_ASK =
  /\b(?:skills?|experience|knowledge|expertise|proficiency|background|development|programming)\b/iu;
const YEARS = /\d\+? ?(?:years?|yrs?)\b/iu;

function isOthers(sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(0, start);
  const behind = sentence.slice(end);
  // The plural s of "data engineers" stands behind the name.
  const people =
    OTHERS.test(behind) || PEOPLE.test(sentence.slice(start, end + (/^s\b/.test(behind) ? 1 : 0)));
  return people && (COMPOSED.test(before) || (BESIDE.test(before) && !AMONG.test(before)));
}
