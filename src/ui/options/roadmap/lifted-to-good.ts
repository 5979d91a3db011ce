import { type Compared, type CompareWorld, compare } from '#src/match/compare.ts';
import { GOOD_FROM } from '#src/match/score.ts';

/** How many postings would become a good match if the user knew this skill well. */
export function liftedToGood(skill: string, postings: readonly Compared[], world: CompareWorld): number {
  const wiser = { ...world, knowledge: world.knowledge.learning(skill) };
  const isGood = (posting: Compared, by: CompareWorld) => (compare(posting, by).score ?? 0) >= GOOD_FROM;
  return postings.filter((posting) => isGood(posting, wiser) && !isGood(posting, world)).length;
}
