import type { Insights, InsightsAsked } from '#src/insights/insights.ts';
import type { SkillFile } from '#src/skills/skill.ts';
import { buildTaxonomy, type Taxonomy } from '#src/skills/taxonomy.ts';
import type { ChangedIds } from '#src/store/changes.ts';

/** What a page asks of the worker that knows all postings. Only the last question is answered. */
export interface Question {
  /** Counts up; the answer bears it. */
  turn: number;
  asked: Omit<InsightsAsked, 'judging'>;
  /**
   * The skills and their kinship, as JSON of {@link SkillFile}s, with the first question, and again when they have changed: there
   * are thousands, and a browser copies a text sooner than as many objects. They are parsed only where something is worked out.
   */
  skills: string | null;
  /** The ids of postings that changed since the question before; null: any may have. */
  changed: ChangedIds;
}

/** What the worker says: how many postings it has read, the insights, or what went wrong, in the browser's words. */
export type Answer = { turn: number } & ({ read: number } | { insights: Insights } | { error: string });

/** A taxonomy as it is sent: what the insights need of it. {@link sentTaxonomy} is the inverse. */
export function skillsToSend({ skills }: Taxonomy): string {
  const files = new Map<string, SkillFile>();
  for (const { id, name, kind, category, implies, similar } of skills.values()) {
    const file = files.get(category) ?? { category, title: category, kind, skills: [] };
    files.set(category, file);
    file.skills.push({ id, name, kind, implies, similar });
  }
  return JSON.stringify([...files.values()]);
}

/** The taxonomy that was sent. */
export const sentTaxonomy = (skills: string): Taxonomy => buildTaxonomy(JSON.parse(skills) as SkillFile[]);
