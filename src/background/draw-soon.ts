import type { KeptPosting } from '#src/store/db.ts';
import { keptPosting } from '#src/store/postings.ts';
import type { TabState } from '#src/store/tabs.ts';
import type { DrawBadge } from './badge.ts';
import type { Showing } from './showing.ts';

/**
 * Draws the badge of a tab by what was found just now, before the posting is kept and shown, with what the user said of it when
 * it was read before. Nothing where the tab is not about to show it, or shows a text of it that the user chose: whoever hears of
 * the posting draws that badge, as they draw this one anew.
 */
export async function drawSoon(
  state: TabState & { posting: string },
  found: Pick<KeptPosting, 'mentions' | 'experience' | 'partly'>,
  { tab, wouldShow }: Showing,
  draw: DrawBadge,
): Promise<void> {
  const [before, shown] = await Promise.all([keptPosting(state.posting), wouldShow(state)]);
  if (before?.chosen || !shown || !('posting' in shown) || shown.posting !== state.posting) return;
  const { notHere = [], corrections = {} } = before ?? {};
  await draw(tab, { ...found, notHere, corrections });
}
