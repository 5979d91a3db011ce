import type { OwnSkill } from '#src/skills/own-skill.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import type { KeptPosting } from './db.ts';
import { ownSkills } from './own-skills.ts';
import { recentPostings } from './postings.ts';
import { type Settings, settings } from './settings.ts';
import { type ShownPosting, shownPosting } from './shown-postings.ts';
import { trackedSkills } from './tracked-skills.ts';

/** A popup's tab, and the id of the posting it shows, if any. */
export interface PopupTab {
  tab: number;
  posting: string | null;
}

/** The stored data that a popup needs. */
export interface PopupStore {
  tracked: TrackedSkill[];
  own: OwnSkill[];
  settings: Settings;
  shown: ShownPosting | null;
  /** The postings read last, for a tab without one. */
  recent: KeptPosting[];
}

/** Number of recent postings. */
export const RECENT = 4;

/**
 * Loads all of it for a popup that asks the background, because the database cannot be opened in a private
 * window of Firefox.
 */
export async function popupStore({ tab, posting }: PopupTab): Promise<PopupStore> {
  const [tracked, own, chosen, shown] = await Promise.all([
    trackedSkills(),
    ownSkills(),
    settings(),
    posting === null ? null : shownPosting(tab, posting),
  ]);
  return { tracked, own, settings: chosen, shown, recent: shown ? [] : await recentPostings(RECENT) };
}
