import type { KeptPosting } from '#src/store/db.ts';
import type { TabState } from '#src/store/tabs.ts';
import { atMost } from './at-most.ts';
import type { DrawBadge } from './badge.ts';
import type { Showing } from './showing.ts';

/** Maximum time that storing a posting waits for its badge, in ms. */
const PATIENCE = 500;

/**
 * Draws a tab's badge from fresh skills before the posting is stored, with the user's corrections to this ad
 * (`before`). Corrections to other ads of the job follow at the next redraw. Does nothing if the tab will not
 * show the posting or shows a chosen text: the regular redraw handles that.
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
