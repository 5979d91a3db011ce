import SIGNS from '#data/signs/judgements.json' with { type: 'json' };
import { sectionOfWhole } from './headings.ts';
import { partOf, signsOf } from './signs.ts';

/** The words by which an ad judges what it names, where they stand alone: in a heading, a remark, behind a dash. */

const { JUDGES_ALONE: alone, TAKES_BACK: back, ...whole } = signsOf(SIGNS);
export const { MERE_ASK, MERE_NOT, MERE_WISH, REMARK } = whole;
/** What of a sentence's parts takes back, or judges, what stands before it: parts of patterns. */
export const JUDGES_ALONE = alone.source;
export const TAKES_BACK = back.source;
/** Nice to have; must have; and how well something is to be known, said beside a judgement. */
export const WISHES = partOf(SIGNS.parts.wishes);
export const FIRM = partOf(SIGNS.parts.firm);
export const LEVEL_WORDS = partOf(SIGNS.parts.levels);

/** Whether words say nothing but how much is asked of what stands beside them: "Preferred", "Must". */
export function isMereJudgement(words: string): boolean {
  return MERE_WISH.test(words) || MERE_ASK.test(words) || MERE_NOT.test(words);
}

/** Whether a line's label ("Skills Preferred - ", "Must: ", "We ask for: ") says nothing else of what follows. */
export function isMereLabel(label: string): boolean {
  if (isMereJudgement(label)) return true;
  const said = sectionOfWhole(label);
  return said === 'wish' || said === 'ask';
}
