import { compare } from '#src/match/compare.ts';
import { knowledgeOf } from '#src/match/knowledge.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { countedMentions } from '#src/store/counted-mentions.ts';
import { postingsById } from '#src/store/postings.ts';
import { settings } from '#src/store/settings.ts';
import { trackedSkills } from '#src/store/tracked-skills.ts';
import { type ListScore, MOST_AT_ONCE } from './list-score.ts';

/**
 * The scores of those of these postings that were read before, by id. Nothing while the user has not turned scores on
 * lists on: a page that had got hold of its content script would learn nothing either. For the background.
 */
export async function scoresOf(
  ids: readonly string[],
  taxonomy: () => Promise<Taxonomy>,
): Promise<Record<string, ListScore>> {
  const { scoresOnLists, requiredWorth } = await settings();
  if (!scoresOnLists) return {};
  const postings = await postingsById(ids.slice(0, MOST_AT_ONCE));
  // On most pages nothing was read before, and then no taxonomy is needed.
  if (postings.size === 0) return {};
  const knowledge = knowledgeOf(await trackedSkills(), await taxonomy());
  return Object.fromEntries(
    [...postings].map(([id, posting]) => {
      const { score, band } = compare(countedMentions(posting), knowledge, requiredWorth);
      return [id, { score, band }];
    }),
  );
}
