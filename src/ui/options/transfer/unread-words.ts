import type { NamedSkill } from '#src/transfer/named-skill.ts';
import { t } from '#src/ui/t.ts';
import { allOf } from '#src/ui/words.ts';

/** What a table tells of a skill and we cannot read: “not read: “70” as number of years”. Empty where that is nothing. */
export function unreadWords({ unread = [] }: Pick<NamedSkill, 'unread'>): string {
  if (unread.length === 0) return '';
  return t('unread-value', {
    values: allOf(unread.map(({ column, text }) => t(`unread-value.${column}`, { text }))),
  });
}
