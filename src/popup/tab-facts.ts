import type { Judging } from '#src/match/judging.ts';
import { knowledgeOf } from '#src/match/knowledge.ts';
import { markedPosting } from '#src/page/marks/marked-posting.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import type { Settings } from '#src/store/settings.ts';
import type { ShownPosting } from '#src/store/shown-postings.ts';
import { tabState } from '#src/store/tabs.ts';
import type { Tab } from '#src/ui/active-tab.ts';

/** Returns a tab's facts, and the id of the posting it shows. */
export async function tabFacts(tab: Tab | null) {
  const [state, inMarks] = tab ? await Promise.all([tabState(tab.id), markedPosting(tab.id)]) : [null, null];
  const id = state && 'posting' in state ? state.posting : null;
  return { id, facts: { tab, state, marked: id !== null && inMarks === id } };
}

/** Returns the facts of a shown posting, if there is one. */
export function postingFacts(shown: ShownPosting | null) {
  const { posting, blocks, kept: isKept } = shown ?? { posting: null, blocks: [], kept: false };
  return { posting, blocks, isKept };
}

/** Returns the facts that follow from the user's skills and settings. */
export const ownFacts = (tracked: TrackedSkill[], judging: Judging, settings: Settings) => ({
  ...{ tracked, judging, taxonomy: judging.taxonomy, settings },
  knowledge: knowledgeOf(tracked, judging, settings.notPresumed),
});
