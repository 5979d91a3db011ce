import { havingProgress, progressOf } from '#src/posting/progress/progress.ts';
import type { KeptPosting } from './db.ts';
import type { WholePosting } from './forgotten-postings.ts';
import { postingsById, wholePosting } from './postings.ts';
import { allPrivatePostings, privatePostings } from './private-postings.ts';
import { allTabStates } from './tabs.ts';

/** A posting as a tab shows it. `kept`: whether it is in the database, not only in a private window. */
export interface ShownPosting extends WholePosting {
  kept: boolean;
}

/** Returns the posting with this id as the tab shows it, or null. */
export async function shownPosting(tab: number, id: string): Promise<ShownPosting | null> {
  const [here, kept] = await Promise.all([privatePostings(tab), wholePosting(id)]);
  const whole = here.find((one) => one.posting.id === id);
  if (whole) return { ...whole, posting: told(whole.posting, kept?.posting ?? null), kept: kept !== null };
  return kept && { ...kept, kept: true };
}

/** Returns the posting that each tab shows, by tab. */
export async function shownPostings(): Promise<Map<number, KeptPosting>> {
  const [tabs, here] = await Promise.all([allTabStates(), allPrivatePostings()]);
  const shown = [...tabs].flatMap(([tab, state]) =>
    'posting' in state ? [[tab, state.posting] as const] : [],
  );
  const kept = await postingsById(shown.map(([, id]) => id));
  return new Map(
    shown.flatMap(([tab, id]) => {
      const whole = here.get(tab)?.find(({ posting }) => posting.id === id);
      const posting = whole ? told(whole.posting, kept.get(id) ?? null) : kept.get(id);
      return posting ? [[tab, posting]] : [];
    }),
  );
}

/** Adds the user's stored data to a posting of a private window. */
function told(posting: KeptPosting, kept: KeptPosting | null): KeptPosting {
  if (!kept) return posting;
  const said = { notHere: kept.notHere, corrections: kept.corrections };
  return havingProgress({ ...posting, ...said }, progressOf(kept));
}
