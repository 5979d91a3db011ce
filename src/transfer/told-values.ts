import { FILE_LIMITS } from './limits.ts';
import { levelFrom, type NamedSkill, type UnreadValue, yearIn, yearsFrom } from './named-skill.ts';

/** What a list tells of a skill, and what of it we cannot read. */
export type ToldOfSkill = Pick<NamedSkill, UnreadValue['column'] | 'unread'>;

/** The values of which not every one means something. */
const COLUMNS = ['level', 'years', 'lastUsed'] as const;
/** How lists say that there is nothing to say. */
const NO_VALUE = /^(?:[-–—?.]*|n\/?a|none|null|unknown)$/i;

/** Reads what a list tells of a skill, as text; what means nothing to us is kept beside it, so that the user is told. */
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
