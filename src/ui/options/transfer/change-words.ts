import { LEVELS } from '#src/skills/tracked-skill.ts';
import type { SkillChange } from '#src/transfer/plan-skills.ts';
import { t } from '#src/ui/t.ts';
import { points } from '#src/ui/words.ts';

/** Describes an import's change to a skill: "Solid, 5 years", "Basic → Solid", "2 → 5 years". */
export function changeWords({ before, after }: SkillChange): string {
  if (!before) {
    return [t(`level.${after.level}`), years(after.years), used(after.lastUsed)].filter(Boolean).join(', ');
  }
  const changes = [
    before.level !== after.level && `${t(`level.${before.level}`)} → ${t(`level.${after.level}`)}`,
    before.years !== after.years &&
      `${before.years === null ? '–' : points(before.years)} → ${years(after.years)}`,
    before.lastUsed !== after.lastUsed && used(after.lastUsed),
    before.note !== after.note && t('lines.note'),
  ];
  return changes.filter(Boolean).join(', ');
}

/** Whether the import lowers the user's own values, which deserves a second look. */
export function lowers({ before, after }: SkillChange): boolean {
  if (!before) return false;
  return (
    LEVELS.indexOf(after.level) < LEVELS.indexOf(before.level) || (after.years ?? 0) < (before.years ?? 0)
  );
}

/** Formats years: "1 year", "3.5 years". Files may contain half years. */
const years = (number: number | null) => (number === null ? '' : t('lines.years', { n: number }));
const used = (year: number | null) => (year === null ? '' : t('lines.last-used', { year: String(year) }));
