import SIGNS from '#data/signs/judgements.json' with { type: 'json' };
import { sectionOfWhole } from './headings.ts';
import { partOf, signsOf } from './signs.ts';

/** Judging words that an ad uses alone: in a heading, a remark, after a dash. */

const { JUDGES_ALONE: alone, TAKES_BACK: back, ...whole } = signsOf(SIGNS);
export const { MERE_ASK, MERE_NOT, MERE_WISH, REMARK } = whole;
/** Partial patterns of a sentence's parts that revoke or judge what precedes them. */
export const JUDGES_ALONE = alone.source;
export const TAKES_BACK = back.source;
/** Partial patterns: nice to have; must have; level words beside a judgement. */
export const WISHES = partOf(SIGNS.parts.wishes);
export const FIRM = partOf(SIGNS.parts.firm);
export const LEVEL_WORDS = partOf(SIGNS.parts.levels);

/** Whether words only state a need: "Preferred", "Must". */
export function isMereJudgement(words: string): boolean {
  return MERE_WISH.test(words) || MERE_ASK.test(words) || MERE_NOT.test(words);
}

/** Whether a line's label only states a need: "Skills Preferred - ", "Must: ", "We ask for: ". */
export function isMereLabel(label: string): boolean {
  if (isMereJudgement(label)) return true;
  const said = sectionOfWhole(label);
  return said === 'wish' || said === 'ask';
}
