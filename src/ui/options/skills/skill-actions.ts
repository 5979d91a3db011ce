import type { Part } from '#src/ui/change-skills.ts';
import { t } from '#src/ui/t.ts';
import { count, points } from '#src/ui/words.ts';

/** What to call the skills of an action: the one by its name, more by their number. */
export function called(names: readonly string[]): string {
  return names.length === 1 && names[0] ? names[0] : count(names.length, 'skill');
}

/** What a change of these skills is told as. */
export function changeText(name: string, { level, years, lastUsed }: Part): string {
  if (level !== undefined) return `${name} set to ${t(`level.${level}`).toLowerCase()}`;
  if (lastUsed !== undefined)
    return lastUsed ? `${name} last used in ${lastUsed}` : `Last used of ${name} cleared`;
  if (years === null) return `Years of ${name} cleared`;
  if (years !== undefined) return `${points(years)} ${years === 1 ? 'year' : 'years'} of ${name}`;
  return `${name} changed`;
}
