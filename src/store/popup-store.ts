import type { OwnSkill } from '#src/skills/own-skill.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import type { KeptPosting } from './db.ts';
import { ownSkills } from './own-skills.ts';
import { recentPostings } from './postings.ts';
import { type Settings, settings } from './settings.ts';
import { type ShownPosting, shownPosting } from './shown-postings.ts';
import { trackedSkills } from './tracked-skills.ts';

/** Which tab a popup speaks of, and the id of the posting that it shows, if it shows one. */
export interface PopupTab {
  tab: number;
  posting: string | null;
}

/** What a popup needs of the database. */
export interface PopupStore {
  tracked: TrackedSkill[];
  own: OwnSkill[];
  settings: Settings;
  /** The posting that the tab shows; null where it shows none. */
  shown: ShownPosting | null;
  /** The postings read last, for a tab without one. */
  recent: KeptPosting[];
}

/** How many postings the list of the last ones holds. */
export const RECENT = 4;

/** All of it in one go, for a popup that has to ask for it: in a private window of Firefox the database does not open. */
export async function popupStore({ tab, posting }: PopupTab): Promise<PopupStore> {
  const [tracked, own, chosen, shown] = await Promise.all([
    trackedSkills(),
    ownSkills(),
    settings(),
    posting === null ? null : shownPosting(tab, posting),
  ]);
  return { tracked, own, settings: chosen, shown, recent: shown ? [] : await recentPostings(RECENT) };
}
