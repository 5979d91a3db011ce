import type { SiteAccess } from '#src/access/sites.ts';
import type { Knowledge } from '#src/match/knowledge.ts';
import type { Weights } from '#src/match/weights.ts';
import type { Block } from '#src/posting/posting.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import type { KeptPosting } from '#src/store/db.ts';
import type { Settings } from '#src/store/settings.ts';
import type { TabState } from '#src/store/tabs.ts';
import type { Tab } from '#src/ui/active-tab.ts';
import { shownNames } from '#src/ui/shown-names.ts';
import type { StorageTrouble } from '#src/ui/storage-trouble.ts';

/** All that the popup shows follows from these, and from nothing else. */
export interface PopupFacts {
  tab: Tab | null;
  state: TabState | null;
  /** How the site stands that the tab shows; null where the browser keeps its address, or it is none to ask for. */
  access: SiteAccess | null;
  /** The posting that the tab shows, and its text. */
  posting: KeptPosting | null;
  blocks: Block[];
  /** Whether that posting is kept, and not only shown in a private window. */
  isKept: boolean;
  tracked: TrackedSkill[];
  taxonomy: Taxonomy;
  /** What the tracked skills count for. */
  knowledge: Knowledge;
  /** What a match is judged by. */
  judging: { weights: Weights };
  settings: Settings;
  /** The postings read last, for a page that has none. */
  recent: KeptPosting[];
  /** Whether the posting's words are marked on its page. */
  marked: boolean;
  /** That the database does not open to this window: the background tells of it, and nothing can be changed. */
  isClosed?: true;
  /** What the browser said when it refused to have the page read; null where it did not. */
  refused: string | null;
  now: number;
}

/** The facts, or why there are none: they are on the way, or the storage did not open. */
export type Facts = PopupFacts | { loading: true } | { trouble: StorageTrouble };

/** The facts with the skills called as the page calls them. */
export const factsAsShown = (facts: Facts): Facts =>
  'taxonomy' in facts ? { ...facts, taxonomy: shownNames().taxonomy(facts.taxonomy) } : facts;

/** The user's own part of the facts: what they know, and what it is held against. */
type OwnFacts = Pick<PopupFacts, 'tracked' | 'taxonomy' | 'knowledge' | 'judging' | 'settings'>;

/** The facts of a posting that is shown on a page of the extension, where there is no tab to speak of. */
export function factsWithoutTab(
  own: OwnFacts,
  posting: KeptPosting,
  blocks: Block[],
  now: number,
): PopupFacts {
  const { tracked, taxonomy, knowledge, judging, settings } = own;
  return {
    ...{ tracked, taxonomy, knowledge, judging, settings, posting, blocks, now },
    ...{
      isKept: true,
      tab: null,
      state: null,
      access: null,
      recent: [],
      marked: false,
      refused: null,
    },
  };
}
