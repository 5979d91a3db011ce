import { compare } from '#src/match/compare.ts';
import type { Judging } from '#src/match/judging.ts';
import { knowledgeOf } from '#src/match/knowledge.ts';
import type { Band, Match } from '#src/match/match.ts';
import { isGap } from '#src/match/score.ts';
import { siteAt } from '#src/posting/identity/identity.ts';
import { hasApplied } from '#src/posting/progress/has-applied.ts';
import { countedMentions } from '#src/store/counted-mentions.ts';
import { postingsById } from '#src/store/postings.ts';
import { settings } from '#src/store/settings.ts';
import { trackedSkills } from '#src/store/tracked-skills.ts';
import { MOST_AT_ONCE } from './list-score.ts';

/** Match of a posting in a list. */
export interface ListMatch {
  /** Null if there is no score. */
  band: Band | null;
  /** Number of core skills asked for and covered. Absent without a core. */
  core?: { had: number; asked: number };
  /** The user has applied; shown instead of the reasons. */
  applied?: true;
}

/**
 * Returns the matches of these postings that were read before, by id, and only those of the site at `url`.
 * Returns nothing unless scores on lists are on, so a compromised content script learns nothing either. For the
 * background.
 */
export async function listScoresOf(
  ids: readonly string[],
  url: URL,
  judging: () => Promise<Judging>,
): Promise<Record<string, ListMatch>> {
  const { scoresOnLists, emphasis, notPresumed, circumstances } = await settings();
  if (!scoresOnLists) return {};
  const own = ids.slice(0, MOST_AT_ONCE).filter((id) => isOfSite(id, url));
  const postings = await postingsById(own);
  // Most pages list no posting that was read before and need no taxonomy.
  if (postings.size === 0) return {};
  const world = await judging();
  const knowledge = knowledgeOf(await trackedSkills(), world, notPresumed);
  return Object.fromEntries(
    [...postings].map(([id, posting]) => {
      const mentions = countedMentions(posting);
      const match = compare({ ...posting, mentions }, { ...world, knowledge, emphasis, circumstances });
      return [id, scoreOf(match, hasApplied(posting))];
    }),
  );
}

function scoreOf({ band, asks }: Match, applied: boolean): ListMatch {
  if (applied) return { band, applied };
  const core = asks.filter(({ tier }) => tier === 'core');
  if (band === null || core.length === 0) return { band };
  return { band, core: { had: core.filter((ask) => !isGap(ask)).length, asked: core.length } };
}

/** Whether a posting belongs to the site of an address: the same job site, or else the same host. */
function isOfSite(id: string, url: URL): boolean {
  const site = siteAt(url);
  if (site) return id.startsWith(`${site.id}:`);
  return URL.canParse(id) && new URL(id).origin === url.origin;
}
