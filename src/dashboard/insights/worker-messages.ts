import type { Insights, InsightsAsked } from '#src/insights/insights.ts';
import type { SkillFile } from '#src/skills/skill.ts';
import { buildTaxonomy, type Taxonomy } from '#src/skills/taxonomy.ts';
import type { ChangedIds } from '#src/store/changes.ts';

/** A question to the worker that has all postings. Only the last question is answered. */
export interface Question {
  /** A counter that the answer repeats. */
  turn: number;
  asked: Omit<InsightsAsked, 'judging'>;
  /**
   * The skills and their relations as JSON of {@link SkillFile}s, with the first question and after changes. A
   * string of thousands of skills is copied faster than objects, and parsed only when needed.
   */
  skills: string | null;
  /** The ids of postings that changed since the question before; null: any may have. */
  changed: ChangedIds;
}

/** The worker's message: postings read so far, the insights, or the browser's error. */
export type Answer = { turn: number } & ({ read: number } | { insights: Insights } | { error: string });

/** Serialises the parts of a taxonomy that insights need. Inverse of {@link sentTaxonomy}. */
export function skillsToSend({ skills }: Taxonomy): string {
  const files = new Map<string, SkillFile>();
  for (const { id, name, kind, category, implies, similar } of skills.values()) {
    const file = files.get(category) ?? { category, title: category, kind, skills: [] };
    files.set(category, file);
    file.skills.push({ id, name, kind, implies, similar });
  }
  return JSON.stringify([...files.values()]);
}

/** Parses the taxonomy from {@link skillsToSend}. */
export const sentTaxonomy = (skills: string): Taxonomy => buildTaxonomy(JSON.parse(skills) as SkillFile[]);
