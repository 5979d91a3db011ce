import type { Level } from '#src/skills/tracked-skill.ts';
import { t } from '#src/ui/words/t.ts';

/** A change to one field of skills in the list. */
export type Change = { level: Level } | { years: number | null } | { lastUsed: number | null };

/** Formats the message for a change: one skill by name, several by number. */
export function changeText(names: readonly string[], change: Change): string {
  const of = called(names);
  if ('level' in change) return t('skills.level-set', { ...of, level: change.level });
  if ('years' in change)
    return change.years === null
      ? t('skills.years-cleared', of)
      : t('skills.years-set', { ...of, years: change.years });
  return change.lastUsed === null
    ? t('skills.last-used-cleared', of)
    : t('skills.last-used-set', { ...of, year: String(change.lastUsed) });
}

/** Formats the message for removed skills. */
export const removedText = (names: readonly string[]): string => t('skills.removed', called(names));

const called = (names: readonly string[]) => ({ n: names.length, name: names[0] ?? '' });
