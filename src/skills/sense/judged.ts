import SIGNS from '#data/signs/judged.json' with { type: 'json' };
import { FIRM, isMereLabel, MERE_WISH, WISHES } from '../text/judgements.ts';
import { signsOf } from '../text/signs.ts';

/** Phrases of demand and level that only follow skills, so a word before one is a skill. */
const JUDGEMENTS = Object.values(signsOf(SIGNS, { wishes: WISHES, firm: FIRM }));

/** Whether the text after a name judges it as only skills are judged. */
export function isJudged(after: string): boolean {
  return JUDGEMENTS.some((judgement) => judgement.test(after));
}

const LONGEST_LABEL = 60;
const LABEL_SIGN = /\s?[:–—-]\s*$/u;

/** Whether the text before a name only states a need: "Nice to have: Go", "Extra credit for Go". */
export function isLabelled(before: string): boolean {
  const label = before.slice(before.search(/[^.;]*$/u)).trim();
  if (label.length > LONGEST_LABEL) return false;
  return LABEL_SIGN.test(label) ? isMereLabel(label.replace(LABEL_SIGN, '')) : MERE_WISH.test(label);
}
