import { checkFrame } from '#src/access/check-frame.ts';
import { forgetMarks } from '#src/marks/tab-marks.ts';
import { forgetAskedReading } from '#src/store/asked-reading.ts';
import { changeTabState, clearTabState, tabState } from '#src/store/tabs.ts';
import { endReadings } from './readings.ts';

/** How long after a page has moved on it may still be drawing, in ms. */
const DRAWING = 1_000;

/** Forgets what a tab showed: it was closed, or its page is gone. */
export async function forgetPage(tab: number): Promise<void> {
  endReadings(tab);
  await Promise.all([clearTabState(tab), forgetMarks(tab), forgetAskedReading(tab)]);
}

/**
 * To be called when a page begins to load, or moves on without loading, which the browser tells alike. It is no longer
 * the one that was read; its content script tells anew what it holds. A frame may outlast such a move, and nobody
 * asks it: what was read in one stays until that is gone.
 */
export async function pageLoads(tab: number): Promise<void> {
  endReadings(tab, 0);
  let isGone = true;
  await changeTabState(tab, (now) => {
    isGone = !now?.frame;
    return now?.frame ? { ...now, frame: { ...now.frame, around: null } } : null;
  });
  if (isGone) await forgetMarks(tab);
}

/**
 * To be called when something has changed about a page. A frame that was taken out of it tells nothing: its last
 * words get lost with it, so it is looked for, now and once the page is drawn.
 */
export async function pageChanged(tab: number): Promise<void> {
  if (!(await tabState(tab))?.frame) return;
  await checkFrame(tab);
  await new Promise((resolve) => setTimeout(resolve, DRAWING));
  await checkFrame(tab);
}
