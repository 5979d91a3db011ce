import SIGNS from '#data/signs/judged.json' with { type: 'json' };
import { FIRM, isMereLabel, MERE_WISH, WISHES } from '../text/judgements.ts';
import { signsOf } from '../text/signs.ts';

/** What an ad says of a skill alone: that it is asked for, and how much of it. Whatever stands beside it is one. */
const JUDGEMENTS = Object.values(signsOf(SIGNS, { wishes: WISHES, firm: FIRM }));

/** Whether what stands behind a name judges it, as one judges skills alone. */
export function isJudged(after: string): boolean {
  return JUDGEMENTS.some((judgement) => judgement.test(after));
}

const LONGEST_LABEL = 60;
const LABEL_SIGN = /\s?[:–—-]\s*$/u;

/** Whether what leads up to a name says but how much is asked of it: "Nice to have: Go", "Extra credit for Go". */
export function isLabelled(before: string): boolean {
  const label = before.slice(before.search(/[^.;]*$/u)).trim();
  if (label.length > LONGEST_LABEL) return false;
  return LABEL_SIGN.test(label) ? isMereLabel(label.replace(LABEL_SIGN, '')) : MERE_WISH.test(label);
}
