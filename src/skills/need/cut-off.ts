import SIGNS from '#data/signs/cut-off.json' with { type: 'json' };
import type { CueHit } from '../cues/cue-index.ts';
import { signsOf } from '../text/signs.ts';
import type { Span } from '../text/spans.ts';

const SIGN = signsOf(SIGNS);
/** Maximum length of a list that one cue softens, in characters. */
const LONGEST_REACH = 250;

/** Whether a cue does not reach a place: it concerns another requirement, or a remark that has ended. */
export function isCut({ start, end, cue }: CueHit, place: Span, text: string): boolean {
  if (cue.family !== 'soften' && cue.family !== 'deny') return false;
  if (start < place.end) return isOver(text.slice(end, place.start));
  // The sign that opens a remark is between the cue and the place.
  const says = start + Math.max(0, text.slice(start, end).search(/[A-Za-zÀ-ɏ+]/));
  if (SIGN.BEYOND_REMARK.test(text.slice(place.end, says)) || isCutOff(text, place.end, says)) return true;
  return cue.family === 'deny' && SIGN.ANOTHER_SUBJECT.test(text.slice(place.end, start));
}

/**
 * Whether a softener at `softener` belongs to a later requirement than the one ending at `end`, both as offsets:
 * "Strong Java skills, Go is a plus".
 */
function isCutOff(text: string, end: number, softener: number): boolean {
  const between = text.slice(end, softener);
  if (SIGN.REMARK_BEHIND.test(between)) return false;
  if (SIGN.ASKS_ANEW.test(between) || between.length > LONGEST_REACH) return true;
  const opensRemark = SIGN.OPENS_REMARK.test(between);
  if (opensRemark && (SIGN.NAMES_PURPOSE.test(between) || SIGN.LIST_GOES_ON.test(text.slice(softener))))
    return true;
  if (SIGN.LEADS_UP.test(between) || SIGN.LOST_BREAK.test(between)) return true;
  const comma = between.lastIndexOf(', ');
  if (comma < 0) return false;
  const before = text.slice(0, end);
  if (SIGN.BESIDES.test(text) || SIGN.STRONG.test(before)) return true;
  if (SIGN.ENDS_ASK.test(between.slice(0, comma))) return true;
  const isOne = SIGN.ENDS_LIST.test(text.slice(0, end + comma)) || SIGN.IN_YEARS.test(before);
  return isOne && !SIGN.JOINS.test(between.slice(comma));
}

/** Whether a remark before the hit has ended and does not introduce it. */
const isOver = (between: string) => SIGN.REMARK_IS_OVER.test(between) && !SIGN.REMARK_ENDS.test(between);
