import type { KeptPosting } from '#src/store/db.ts';
import type { TabState } from '#src/store/tabs.ts';
import { atMost } from './at-most.ts';
import type { DrawBadge } from './badge.ts';
import type { Showing } from './showing.ts';

/** So long the posting is left unkept for its badge at most, in ms. */
const PATIENCE = 500;

/**
 * Draws the badge of a tab by what was found just now, before the posting is kept and shown, with what the user said of this ad, as
 * it was kept `before`; what they said of another ad of the job comes with the next drawing. Nothing where the tab is not about to
 * show it, or shows a text of it that the user chose: whoever hears of the posting draws that badge, as they draw this one anew.
 */
export async function drawSoon(
  state: TabState & { posting: string },
  found: Pick<KeptPosting, 'mentions' | 'experience' | 'partly'>,
  before: KeptPosting | null,
  { tab, wouldShow }: Showing,
  draw: DrawBadge,
): Promise<void> {
  const isStill = async () => {
    const shown = await wouldShow(state);
    return shown !== undefined && 'posting' in shown && shown.posting === state.posting;
  };
  if (before?.chosen || !(await isStill())) return;
  const { notHere = [], corrections = {} } = before ?? {};
  await atMost(PATIENCE, draw(tab, { ...found, notHere, corrections }, isStill));
}
