import BACKEND from '#data/roadmaps/backend.json' with { type: 'json' };
import type { Known } from '#src/dashboard/options-live.ts';
import { DEFAULTS } from '#src/store/settings.ts';
import { SMALL_JUDGING, smallKnowledge } from './small-judging.ts';
import { SMALL } from './small-taxonomy.ts';

/** The page data of a new user, with the small taxonomy. */
export const SMALL_KNOWN: Known = {
  tracked: [],
  taxonomy: SMALL,
  judging: SMALL_JUDGING,
  knowledge: smallKnowledge([]),
  settings: DEFAULTS,
  roadmap: BACKEND,
  postings: 0,
  due: 0,
};
