import SIGNS from '#data/signs/choice.json' with { type: 'json' };
import { signsOf } from '../text/signs.ts';
import { AND_ABROAD, EITHER, OR_ABROAD, OTHER, SUCH_AS_ABROAD } from './list-words.ts';

/** Words and signs that tell whether one of a list's members is enough; what each says stands beside it in the data. */
export const SIGN = signsOf(SIGNS, {
  either: EITHER,
  'or-abroad': OR_ABROAD,
  'and-abroad': AND_ABROAD,
  'such-as-abroad': SUCH_AS_ABROAD,
  'other-abroad': OTHER,
});
