import { NEAR_FROM } from '#src/match/credit.ts';
import type { Knowledge } from '#src/match/knowledge.ts';
import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';
import { t } from '#src/ui/words/t.ts';

/** The user's skill that counts towards one that is not tracked, and how it counts. */
export interface Helped {
  how: 'covered' | 'near';
  name: string;
}

/** Returns the user's skill that counts towards an untracked skill, or null. */
export function helpedBy(skill: string, knowledge: Knowledge, taxonomy: Taxonomy): Helped | null {
  const sources = knowledge.sources.get(skill) ?? [];
  if (sources.some(({ via }) => via === 'same')) return null;
  const [source] = sources;
  if (source) return { how: 'covered', name: skillName(taxonomy, source.own.skill) };
  const { value, by } = knowledge.near(skill);
  return by !== null && value >= NEAR_FROM ? { how: 'near', name: skillName(taxonomy, by) } : null;
}

/** Formats it: "covered by Django", "near to Azure". */
export const helpedText = ({ how, name }: Helped): string =>
  t(how === 'covered' ? 'skills.covered-by' : 'skills.near-to', { name });
