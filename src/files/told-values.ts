import { FILE_LIMITS } from './limits.ts';
import { levelFrom, type NamedSkill, type UnreadValue, yearIn, yearsFrom } from './named-skill.ts';

/** A list's values for a skill, and those that could not be read. */
export type ToldOfSkill = Pick<NamedSkill, UnreadValue['column'] | 'unread'>;

/** The columns whose values can be invalid. */
const COLUMNS = ['level', 'years', 'lastUsed'] as const;
/** Matches an empty value. */
const NO_VALUE = /^(?:[-–—?.]*|n\/?a|none|null|unknown)$/i;

/** Parses a list's values for a skill. Invalid ones are kept to report to the user. */
export function toldOf(texts: Record<UnreadValue['column'], string>): ToldOfSkill {
  const read = {
    level: levelFrom(texts.level),
    years: yearsFrom(texts.years),
    lastUsed: yearIn(texts.lastUsed),
  };
  const unread = COLUMNS.filter(
    (column) => read[column] === null && !NO_VALUE.test(texts[column].trim()),
  ).map((column): UnreadValue => ({ column, text: texts[column].slice(0, FILE_LIMITS.name) }));
  return { ...read, ...(unread.length > 0 && { unread }) };
}
