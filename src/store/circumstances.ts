import { SPOKEN_LEVELS } from '#src/match/circumstances.ts';
import { DEGREES } from '#src/skills/requirements/requirement.ts';
import { type Check, isBetween, isOneOf, isText, listOf, orNull, record } from './checks.ts';

/** A code of a language or region; `Intl.DisplayNames` throws at others. */
const isCode: Check = (value) => isText(value) && /^[A-Za-z]{2,3}$/.test(value as string);

/** Whether a stored or imported value is what the user may enter besides their skills. */
export const isCircumstances = record({
  languages: listOf(record({ language: isCode, level: isOneOf(...SPOKEN_LEVELS) })),
  permits: listOf(isCode),
  daysOnSite: orNull(isBetween(0, 5)),
  travel: orNull(isBetween(0, 100)),
  degree: orNull(isOneOf('none', ...DEGREES)),
  clearance: orNull(isOneOf(true, false)),
});
