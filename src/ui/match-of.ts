import type { Circumstances } from '#src/match/circumstances.ts';
import { compare } from '#src/match/compare.ts';
import type { Knowledge } from '#src/match/knowledge.ts';
import type { Match } from '#src/match/match.ts';
import type { Emphasis } from '#src/match/score.ts';
import type { Weights } from '#src/match/weights.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { countedMentions } from '#src/store/counted-mentions.ts';
import type { KeptPosting } from '#src/store/db.ts';

/** The user's side of a match, shared by all pages. */
export interface Judged {
  knowledge: Knowledge;
  taxonomy: Taxonomy;
  judging: { weights: Weights };
  settings: { emphasis: Emphasis; circumstances?: Circumstances };
}

/**
 * Compares a stored posting with the user's skills, including the user's corrections to it. Every page gets the
 * same answer.
 */
export function matchOf(posting: KeptPosting, { knowledge, taxonomy, judging, settings }: Judged): Match {
  const { experience, requirements, partly } = posting;
  const asked = { mentions: countedMentions(posting), experience, requirements, partly };
  const { emphasis, circumstances } = settings;
  return compare(asked, {
    knowledge,
    taxonomy,
    weights: judging.weights,
    emphasis,
    ...(circumstances && { circumstances }),
  });
}
