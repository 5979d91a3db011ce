import { compare } from '#src/match/compare.ts';
import type { Knowledge } from '#src/match/knowledge.ts';
import type { Match } from '#src/match/match.ts';
import type { Emphasis } from '#src/match/score.ts';
import type { Weights } from '#src/match/weights.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { countedMentions } from '#src/store/counted-mentions.ts';
import type { KeptPosting } from '#src/store/db.ts';

/** What every page holds postings against. */
export interface Judged {
  knowledge: Knowledge;
  taxonomy: Taxonomy;
  judging: { weights: Weights };
  settings: { emphasis: Emphasis };
}

/** A kept posting held against the user's skills, with what the user said of it: the same answer on every page. */
export function matchOf(posting: KeptPosting, { knowledge, taxonomy, judging, settings }: Judged): Match {
  const { experience, partly } = posting;
  const asked = { mentions: countedMentions(posting), experience, partly };
  return compare(asked, { knowledge, taxonomy, weights: judging.weights, emphasis: settings.emphasis });
}
