import { type AskedBy, shareOf } from '#src/insights/asked-by.ts';
import type { Knowledge } from '#src/match/knowledge.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { byName } from '#src/ui/words/by-name.ts';
import { type Helped, helpedBy } from './helped.ts';

/** A skill that stored postings require and the user does not track. */
export interface AskedRow {
  skill: string;
  name: string;
  category: string;
  /** The share of stored postings that require it, above 0 to 1. */
  share: number;
  /** The user's skill that counts towards it, or null. */
  helped: Helped | null;
}

/** Returns the required skills that are not tracked, most required first. Skips those no longer in the taxonomy. */
export function askedRows(
  asked: AskedBy,
  tracked: readonly TrackedSkill[],
  taxonomy: Taxonomy,
  knowledge: Knowledge,
): AskedRow[] {
  const own = new Set(tracked.map(({ skill }) => skill));
  const rows: AskedRow[] = [];
  for (const id of asked.asked.keys()) {
    const skill = taxonomy.skills.get(id);
    if (!skill || own.has(id)) continue;
    const { name, category } = skill;
    rows.push({
      skill: id,
      name,
      category,
      share: shareOf(asked, id),
      helped: helpedBy(id, knowledge, taxonomy),
    });
  }
  return rows.sort((a, b) => b.share - a.share || byName(a, b));
}
