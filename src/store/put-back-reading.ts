import { havingProgress, progressOf } from '#src/posting/progress/progress.ts';
import { allOrNone } from './all-or-none.ts';
import { changeTabState } from './change-tab.ts';
import { announce } from './changes.ts';
import { forgetPostings, type WholePosting } from './forgotten-postings.ts';
import { readable } from './readable.ts';
import type { ShownPosting } from './shown-postings.ts';
import type { TabState } from './tabs.ts';
import { writingPostings } from './write-postings.ts';

/** A tab's state and a posting before its text was replaced. */
export interface ReadingBefore {
  posting: string;
  state: TabState | null;
  whole: ShownPosting | null;
}

/**
 * Undoes a reading: the posting gets its previous reading or is deleted, and the tab its previous state unless
 * it has moved on. The user's later edits stay.
 */
export async function putBackReading(tab: number, { posting, state, whole }: ReadingBefore): Promise<void> {
  if (whole?.kept) await putBack(whole);
  else await forgetPostings([posting]);
  const unkept = whole && !whole.kept ? { posting: whole.posting, blocks: whole.blocks } : null;
  await changeTabState(
    tab,
    (now) => (now && 'posting' in now && now.posting === posting ? state : undefined),
    unkept,
  );
}

async function putBack({ posting, blocks }: WholePosting): Promise<void> {
  const { tx, postings, texts } = await writingPostings();
  await allOrNone(tx, async () => {
    const now = readable('postings', await postings.get(posting.id));
    const said = now && { notHere: now.notHere, corrections: now.corrections ?? {} };
    await postings.put(havingProgress({ ...posting, ...said }, progressOf(now ?? posting)));
    await texts.put({ id: posting.id, blocks });
  });
  await announce('postings', [posting.id]);
}
