import SIGNS from '#data/signs/proper-names.json' with { type: 'json' };
import type { Hit } from '../names/matcher.ts';
import { signsOf } from '../text/signs.ts';

const SIGN = signsOf(SIGNS);
/** How far around a name is read, in characters. */
const NEAR = 60;

/** Whether a name is that of a person, a street or a house: "Ms. Jenkins", "Docker Street". */
export function isProperName({ start, end }: Hit, text: string): boolean {
  if (!/^[A-Z]/.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  if (SIGN.ADDRESS.test(before) || SIGN.IS_SOMEBODY.test(after) || SIGN.IS_PLACE.test(after)) return true;
  return SIGN.FIRST_NAME.test(before) && SIGN.ENDS_NAME.test(after);
}
