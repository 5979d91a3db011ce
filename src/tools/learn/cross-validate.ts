import { compare } from '#src/match/compare.ts';
import { knowledgeOf } from '#src/match/knowledge.ts';
import type { Match } from '#src/match/match.ts';
import { withSalience } from '#src/match/salience.ts';
import type { MarketKnowledge } from '#src/match/signs.ts';
import { experienceAsked } from '#src/skills/experience.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { fitWeights } from './fit.ts';
import { fitCases, type JudgedPosting, type Judgement } from './judged-case.ts';
import type { Fitted } from './parameters.ts';

/** A match beside its judgement. The weights of the match never saw the posting. */
export interface ValidatedCase {
  judgement: Judgement;
  posting: JudgedPosting;
  /** Judged fit, 0 to 100. */
  fit: number;
  match: Match;
}

/** Number of parts into which postings are split. */
const FOLDS = 5;

/** Matches every judged pair of posting and person by weights fitted to the other folds. A posting is in one fold only. */
export function crossValidate(
  postings: readonly JudgedPosting[],
  people: ReadonlyMap<string, readonly TrackedSkill[]>,
  judgements: readonly Judgement[],
  world: MarketKnowledge,
): ValidatedCase[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isIn = (_one: Judgement, n: number) => n % FOLDS === fold;
    const others = judgements.filter((one, n) => !isIn(one, n));
    const weights = fitWeights(fitCases(postings, people, others, world));
    return judgedMatches(postings, people, judgements.filter(isIn), world, weights);
  }).flat();
}

/** Matches all judged pairs by the same weights. */
function judgedMatches(
  postings: readonly JudgedPosting[],
  people: ReadonlyMap<string, readonly TrackedSkill[]>,
  judgements: readonly Judgement[],
  world: MarketKnowledge,
  weights: Fitted,
): ValidatedCase[] {
  const byId = new Map(postings.map((posting) => [posting.id, posting]));
  const knowledge = new Map(
    [...people].map(([id, tracked]) => [id, knowledgeOf(tracked, { ...world, weights })]),
  );
  return judgements.flatMap((judgement) => {
    const posting = byId.get(judgement.id) as JudgedPosting;
    const mentions = withSalience(posting.mentions, posting.blocks, world, weights.salience);
    const compared = { mentions, experience: experienceAsked(posting) };
    return Object.entries(judgement.fit).map(([person, fit]) => {
      const own = knowledge.get(person);
      if (own === undefined) throw new Error(`no person ${person}`);
      const match = compare(compared, { knowledge: own, taxonomy: world.taxonomy, weights });
      return { judgement, posting, fit, match };
    });
  });
}
