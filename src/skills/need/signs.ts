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
import { EQUIPMENT, EXPERIENCE, LEARNT, SHOWN, TAUGHT, WORKED_WITH } from './reader-signs.ts';
import { isOver } from './remark-over.ts';
import { FIRM_ASK } from './soft-signs.ts';

/** The signs of a kind in a text. */
type Signed = (sign: RegExp, text: string) => readonly RegExpExecArray[];

/** How far a sentence is read around a hit, in characters. */
const CLOSE = 60;

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

/** Signs that work on what stands behind them, as far as another thought begins. */
interface Leads {
  before: RegExp;
  far: number;
  end: RegExp | null;
}

/** "We moved from Jenkins to GitLab", "our old stack was Perl, now it is Go": what came after it. */
const SUCCEEDED = /\b(?:to|towards|now|today)\b|;/i;
const LEAVING: Leads = { before: LEGACY, far: Number.POSITIVE_INFINITY, end: SUCCEEDED };
const REPLACING: Leads = { before: REPLACED, far: 40, end: /[.;:]|\b(?:with|by)\b/i };
const COMPETING: Leads = { before: RIVALS, far: 60, end: /[.;:]|\b(?:our|we|you|in|using)\b/i };
const SHIPPING: Leads = { before: SHIPPED, far: 60, end: /[.;:]|\b(?:you|we)\b/i };
const LEARNING: Leads = { before: LEARNT, far: 60, end: /[.;:]/ };
const PASSING: Leads = { before: TIMES, far: 0, end: null };
const WORKING: Leads = { before: WORKED_WITH, far: 100, end: /[.;:]/ };

/** Whether a sign stands before the hit and speaks of it. */
function leads({ before, far, end }: Leads, text: string, start: number, signed: Signed): boolean {
  return signed(before, text).some(({ index, 0: sign }) => {
    const from = index + sign.length;
    if (from > start || start - from > far) return false;
    const between = text.slice(from, start);
    // "Go (nice to have), SQL": a remark is over where its parenthesis is.
    return !isOver(text, index, between) && !FIRM_ASK.test(between) && !end?.test(between);
  });
}

export function isWorkedWith(sentence: string, start: number, signed: Signed): boolean {
  return leads(WORKING, sentence, start, signed);
}
