import SIGNS from '#data/signs/sense.json' with { type: 'json' };
import { signsOf } from '../text/signs.ts';

/** What stands around a name that may be a plain word; what each says stands beside it in the data. */
export const SIGN = signsOf(SIGNS);
