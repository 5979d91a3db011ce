import type { NamedSkill, UnreadValue } from '#src/transfer/named-skill.ts';
import { allOf } from '#src/ui/words.ts';

const MEANT: Record<UnreadValue['column'], string> = {
  level: 'level',
  years: 'number of years',
  lastUsed: 'year',
};

/** What a table tells of a skill and we cannot read: “not read: “70” as number of years”. Empty where that is nothing. */
export function unreadWords({ unread = [] }: Pick<NamedSkill, 'unread'>): string {
  if (unread.length === 0) return '';
  return `not read: ${allOf(unread.map(({ column, text }) => `“${text}” as ${MEANT[column]}`))}`;
}
