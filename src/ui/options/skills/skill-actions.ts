import type { Level } from '#src/skills/tracked-skill.ts';
import { t } from '#src/ui/t.ts';

/** One thing that is said of skills in the list. */
export type Change = { level: Level } | { years: number | null } | { lastUsed: number | null };

/** What a change of these skills is told as: of one by its name, of more by their number. */
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

/** What the removal of these skills is told as. */
export const removedText = (names: readonly string[]): string => t('skills.removed', called(names));

const called = (names: readonly string[]) => ({ n: names.length, name: names[0] ?? '' });
