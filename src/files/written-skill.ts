import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';

/** A tracked skill by name, as other programs need it. */
export interface WrittenSkill extends Pick<TrackedSkill, 'level' | 'years' | 'lastUsed' | 'note'> {
  name: string;
}

const collator = new Intl.Collator('en', { numeric: true });

/** Returns the tracked skills, sorted by name. */
export function writtenSkills(tracked: readonly TrackedSkill[], taxonomy: Taxonomy): WrittenSkill[] {
  return tracked
    .map(({ skill, level, years, lastUsed, note }) => ({
      name: skillName(taxonomy, skill),
      level,
      years,
      lastUsed,
      note,
    }))
    .sort((a, b) => collator.compare(a.name, b.name));
}
