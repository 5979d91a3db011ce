import { NEAR_FROM } from '#src/match/credit.ts';
import type { Knowledge } from '#src/match/knowledge.ts';
import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';
import { t } from '#src/ui/t.ts';

/** What the user has that counts for a skill which is not tracked itself: the name of a skill, and how it counts. */
export interface Helped {
  how: 'covered' | 'near';
  name: string;
}

/** What counts for a skill that is not tracked itself; null where nothing does. */
export function helpedBy(skill: string, knowledge: Knowledge, taxonomy: Taxonomy): Helped | null {
  const sources = knowledge.sources.get(skill) ?? [];
  if (sources.some(({ via }) => via === 'same')) return null;
  const [source] = sources;
  if (source) return { how: 'covered', name: skillName(taxonomy, source.own.skill) };
  const { value, by } = knowledge.near(skill);
  return by !== null && value >= NEAR_FROM ? { how: 'near', name: skillName(taxonomy, by) } : null;
}

/** "covered by Django", "near to Azure" */
export const helpedText = ({ how, name }: Helped): string =>
  t(how === 'covered' ? 'skills.covered-by' : 'skills.near-to', { name });
