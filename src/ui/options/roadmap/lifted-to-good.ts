import { compare } from '#src/match/compare.ts';
import { type Knowledge, knowledgeOf } from '#src/match/knowledge.ts';
import { BANDS } from '#src/match/score.ts';
import type { Mention } from '#src/skills/mention.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { type TrackedSkill, UNTOLD } from '#src/skills/tracked-skill.ts';

interface Facts {
  tracked: readonly TrackedSkill[];
  taxonomy: Taxonomy;
  knowledge: Knowledge;
  requiredWorth: number;
}

const GOOD = BANDS.find(([band]) => band === 'good')?.[1] ?? 100;

/** How many postings, each given by its mentions, would become a good match if the user knew this skill. */
export function liftedToGood(
  skill: string,
  postings: readonly (readonly Mention[])[],
  { tracked, taxonomy, knowledge, requiredWorth }: Facts,
): number {
  const own: TrackedSkill = { skill, level: 'solid', years: null, ...UNTOLD, changedAt: 0 };
  const wiser = knowledgeOf([...tracked.filter((one) => one.skill !== skill), own], taxonomy);
  const isGood = (mentions: readonly Mention[], known: Knowledge) =>
    (compare(mentions, known, requiredWorth).score ?? 0) >= GOOD;
  return postings.filter((mentions) => isGood(mentions, wiser) && !isGood(mentions, knowledge)).length;
}
