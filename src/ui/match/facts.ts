import type { Knowledge } from '#src/match/knowledge.ts';
import type { Weights } from '#src/match/weights.ts';
import type { SiteAccess } from '#src/page/access/sites.ts';
import type { Block } from '#src/posting/posting.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import type { KeptPosting } from '#src/store/db.ts';
import type { Settings } from '#src/store/settings.ts';
import type { TabState } from '#src/store/tabs.ts';
import type { Tab } from '#src/ui/active-tab.ts';
import type { StorageTrouble } from '#src/ui/storage-trouble.ts';
import { shownNames } from '#src/ui/words/shown-names.ts';

/** The complete input of the popup's view. */
export interface PopupFacts {
  tab: Tab | null;
  state: TabState | null;
  /** The access to the tab's site; null if its address is hidden or no site to ask for. */
  access: SiteAccess | null;
  /** The posting in the tab, and its text. */
  posting: KeptPosting | null;
  blocks: Block[];
  /** Whether that posting is stored, and not only shown in a private window. */
  isKept: boolean;
  tracked: TrackedSkill[];
  taxonomy: Taxonomy;
  /** The user's skills as the match uses them. */
  knowledge: Knowledge;
  /** The scoring data. */
  judging: { weights: Weights };
  settings: Settings;
  /** The postings read last, for a page that has none. */
  recent: KeptPosting[];
  /** Whether the posting's words are marked on its page. */
  marked: boolean;
  /**
   * Set if this window cannot open the database. The facts come from the background, and nothing can be changed.
   */
  isClosed?: true;
  /** The browser's message when it refused to read the page, else null. */
  refused: string | null;
  now: number;
}

/** The facts, or why there are none: still loading, or storage failed. */
export type Facts = PopupFacts | { loading: true } | { trouble: StorageTrouble };

/** Returns the facts with skill names in the page's language. */
export const factsAsShown = (facts: Facts): Facts =>
  'taxonomy' in facts ? { ...facts, taxonomy: shownNames().taxonomy(facts.taxonomy) } : facts;
