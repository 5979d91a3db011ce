import type { Clause } from '../text/clauses.ts';
import { findAll } from '../text/find-all.ts';
import {
  FOUNDERS,
  LEGACY,
  LIKENED,
  LIKENS,
  POWERED,
  REPLACED,
  RIVALS,
  SHIPPED,
  SOUGHT,
  SOUGHT_TOO,
  TIMES,
  TIMES_AFTER,
} from './company-signs.ts';
import { isCutOff, LONGEST_REACH } from './cut-off.ts';
import {
  ANOTHER_SUBJECT,
  DEMANDED,
  FINE_WITHOUT,
  NOT_AFTER,
  NOT_BEFORE,
  NOT_THIS,
  NOTHING,
  OF_ANOTHER_THING,
} from './denial-signs.ts';
import { isOver, isPutAhead } from './put-ahead.ts';
import { EQUIPMENT, EXPERIENCE, LEARNT, SHOWN, TAUGHT, WORKED_WITH } from './reader-signs.ts';
import { FIRM_ASK, SOFT_AFTER, SOFT_BEFORE } from './soft-signs.ts';

/** The signs of a kind in a text. */
type Signed = (sign: RegExp, text: string) => readonly RegExpExecArray[];

/** Whether the hit is what will be taught, what is on its way out, or what the times are like. */
export function isAside(sentence: string, start: number, end: number, signed: Signed): boolean {
  const behind = sentence.slice(end);
  const lead = sentence.slice(Math.max(0, start - CLOSE), start);
  return (
    [LEAVING, REPLACING, LEARNING, PASSING, COMPETING, SHIPPING].some((signs) =>
      leads(signs, sentence, start, signed),
    ) ||
    TAUGHT.test(behind) ||
    TIMES_AFTER.test(behind) ||
    (POWERED.test(behind) && !EXPERIENCE.test(sentence.slice(0, start))) ||
    SHOWN.test(behind) ||
    EQUIPMENT.test(sentence.slice(Math.max(0, start - CLOSE), end + CLOSE)) ||
    FOUNDERS.test(sentence.slice(0, start)) ||
    (SOUGHT_TOO.test(lead) && SOUGHT.test(behind)) ||
    (LIKENS.test(lead) && LIKENED.test(behind))
  );
}

/** The hits of a sentence mostly stand in one clause: its signs are looked for once. */
export function rememberSigns(): Signed {
  const known = new Map<RegExp, Map<string, RegExpExecArray[]>>();
  return (sign, text) => {
    const texts = known.get(sign) ?? new Map<string, RegExpExecArray[]>();
    known.set(sign, texts);
    const found = texts.get(text) ?? findAll(sign, text);
    texts.set(text, found);
    return found;
  };
}

/** "Desktop development is a plus (Qt, WPF)": what is in the parenthesis is a part of what the softener speaks of. */
export function followsSoftener(sentence: string, clauses: readonly Clause[], signed: Signed): boolean {
  const inner = clauses.length > 1 ? clauses[0] : undefined;
  if (!inner) return false;
  const lead = sentence.slice(0, inner.start - 1).trimEnd();
  return signed(SOFT_AFTER, lead).some(({ index, 0: sign }) => index + sign.length === lead.length);
}

/** How far a sentence is read around a hit, in characters. */
const CLOSE = 60;

/** Signs that work on what stands behind them, as far as another thought begins. */
interface Leads {
  before: RegExp;
  far: number;
  end: RegExp | null;
}
/** Signs that work on both sides. */
interface Signs extends Leads {
  after: RegExp;
}

/** "No degree, but a plan", "instead of PHP to Go": another thought has begun. */
const ENDS_NEGATION =
  /\bto\b|,\s(?:an?|the|your?|we|just|only)\s|\bwe(?:'re| are| (?:[A-Za-zÀ-ɏ]+ly )?use)\b/i;
const NEGATION: Signs = { after: NOT_AFTER, before: NOT_BEFORE, far: 40, end: ENDS_NEGATION };
/** "Ideally you know Java, and you definitely know SQL": another thought has begun. */
const ENDS_SOFTENING = /,\s(?:and|but)\s(?:you|we)\b|\bdefinitely\b/i;
const SOFTENING: Signs = {
  after: SOFT_AFTER,
  before: SOFT_BEFORE,
  far: LONGEST_REACH,
  end: ENDS_SOFTENING,
};
const DENYING: Leads = { before: NOT_THIS, far: 0, end: null };
const EXCUSING: Leads = { before: FINE_WITHOUT, far: 150, end: ENDS_NEGATION };
/** "We moved from Jenkins to GitLab", "our old stack was Perl, now it is Go": what came after it. */
const SUCCEEDED = /\b(?:to|towards|now|today)\b|;/i;
const LEAVING: Leads = { before: LEGACY, far: Number.POSITIVE_INFINITY, end: SUCCEEDED };
const REPLACING: Leads = { before: REPLACED, far: 40, end: /[.;:]|\b(?:with|by)\b/i };
const COMPETING: Leads = { before: RIVALS, far: 60, end: /[.;:]|\b(?:our|we|you|in|using)\b/i };
const SHIPPING: Leads = { before: SHIPPED, far: 60, end: /[.;:]|\b(?:you|we)\b/i };
const LEARNING: Leads = { before: LEARNT, far: 60, end: /[.;:]/ };
const PASSING: Leads = { before: TIMES, far: 0, end: null };
const WORKING: Leads = { before: WORKED_WITH, far: 100, end: /[.;:]/ };

/** "Without Go you will not be considered". */
export function isDemanded({ text }: Clause, start: number, end: number, signed: Signed): boolean {
  return signed(DEMANDED, text).some(({ index, 0: all }) => index < start && end < index + all.length);
}

/** Whether a sign of the clause reaches the hit. */
function reaches(clause: Clause, signs: Signs, start: number, end: number, signed: Signed): boolean {
  const { text } = clause;
  for (const { index, 0: sign } of signed(signs.after, text)) {
    if (index < end || isCutOff(text, end, index)) continue;
    if (signs === NEGATION && ANOTHER_SUBJECT.test(text.slice(end, index))) continue;
    if (isPutAhead(text, index, sign)) continue;
    // "Go desired, not required": what was softened is not denied.
    const softened = ({ index: at }: RegExpExecArray) => end <= at && at < index;
    if (signs !== NEGATION || !signed(SOFT_AFTER, text).some(softened)) return true;
  }
  return leads(signs, text, start, signed);
}

/** "Build tools, preferably CMake, and Docker": what was put in between ends at its second comma. */
const PUT_IN = /,\s*$/;
const GOES_ON = /^[^,]*, and\b/i;

/** Whether a sign stands before the hit and speaks of it. */
function leads({ before, far, end }: Leads, text: string, start: number, signed: Signed): boolean {
  return signed(before, text).some(({ index, 0: sign }) => {
    const from = index + sign.length;
    if (from > start || start - from > far) return false;
    const between = text.slice(from, start);
    if (before === NOT_BEFORE && NOTHING.test(sign) && OF_ANOTHER_THING.test(between)) return false;
    if (before === SOFT_BEFORE && PUT_IN.test(text.slice(0, index)) && GOES_ON.test(between)) return false;
    // "Go (nice to have), SQL": a remark is over where its parenthesis is.
    return !isOver(text, index, between) && !FIRM_ASK.test(between) && !end?.test(between);
  });
}

export function isDenied(clause: Clause, start: number, end: number, signed: Signed): boolean {
  return (
    reaches(clause, NEGATION, start, end, signed) ||
    [DENYING, EXCUSING].some((signs) => leads(signs, clause.text, start, signed))
  );
}

export function isSoftened(clause: Clause, start: number, end: number, signed: Signed): boolean {
  return reaches(clause, SOFTENING, start, end, signed);
}

export function isWorkedWith(sentence: string, start: number, signed: Signed): boolean {
  return leads(WORKING, sentence, start, signed);
}
