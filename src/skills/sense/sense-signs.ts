import SIGNS from '#data/signs/sense.json' with { type: 'json' };
import { signsOf } from '../text/signs.ts';

/** Words and signs that tell whether a name is the skill; what each says stands beside it in the data. */
export const {
  LIST,
  HEDGED,
  LABELLED,
  ONLY_SPACE,
  ENDS_LISTED,
  OPENS_LIST,
  HAS_PRODUCT,
  LEADS_UP,
  NAMED_AS_COMPANY,
  LEGAL_FORM,
} = signsOf(SIGNS);
