import type { Judging } from '#src/match/judging.ts';
import { type Knowledge, knowledgeOf } from '#src/match/knowledge.ts';
import { type NearList, nearKeeper } from '#src/match/near-keeper.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';

/** What somebody knows, and what comes near to it. */
export interface Knowing {
  /** Another one whenever the knowledge is another. */
  key: string;
  knowledge: Knowledge;
  /** How near it comes to all skills that have a number. */
  near: NearList;
}

/** Gives what somebody knows; as long as it is the same and no skill is new, it is the same object. */
export function knowledgeKeeper(judging: Judging, skills: readonly string[]) {
  const nearOf = nearKeeper(judging);
  let last: (Knowing & { size: number }) | null = null;
  return (tracked: readonly TrackedSkill[], notPresumed: readonly string[]): Knowing => {
    const key = JSON.stringify([tracked, notPresumed]);
    if (last?.key === key && last.size === skills.length) return last;
    const knowledge = last?.key === key ? last.knowledge : knowledgeOf(tracked, judging, notPresumed);
    last = { key, knowledge, near: nearOf(skills, tracked), size: skills.length };
    return last;
  };
}
