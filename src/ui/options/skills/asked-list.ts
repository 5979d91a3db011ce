import { type AskedBy, shareOf } from '#src/insights/asked-by.ts';
import { NEAR_FROM } from '#src/match/credit.ts';
import type { Knowledge } from '#src/match/knowledge.ts';
import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { byName } from '../by-name.ts';

/** A skill that kept postings ask for and the user does not track. */
export interface AskedRow {
  skill: string;
  name: string;
  category: string;
  /** The share of the kept postings that ask for it, above 0 to 1. */
  share: number;
  /** What the user has that counts for it all the same, "covered by Django"; or null. */
  helped: string | null;
}

/** The skills that are asked for and not tracked, most asked first. What the taxonomy has lost is left out. */
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

/** What counts for a skill that is not tracked itself, in words; null where nothing does. */
export function helpedBy(skill: string, knowledge: Knowledge, taxonomy: Taxonomy): string | null {
  const sources = knowledge.sources.get(skill) ?? [];
  if (sources.some(({ via }) => via === 'same')) return null;
  const [source] = sources;
  if (source) return `covered by ${skillName(taxonomy, source.own.skill)}`;
  const { value, by } = knowledge.near(skill);
  return by !== null && value >= NEAR_FROM ? `near to ${skillName(taxonomy, by)}` : null;
}
