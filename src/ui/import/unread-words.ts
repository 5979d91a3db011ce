import type { NamedSkill } from '#src/files/named-skill.ts';
import { t } from '#src/ui/words/t.ts';
import { allOf } from '#src/ui/words/words.ts';

/**
 * Lists the cells of a table that could not be read: “not read: “70” as number of years”. Empty if there are
 * none.
 */
export function unreadWords({ unread = [] }: Pick<NamedSkill, 'unread'>): string {
  if (unread.length === 0) return '';
  return t('unread-value', {
    values: allOf(unread.map(({ column, text }) => t(`unread-value.${column}`, { text }))),
  });
}
