import { checkFrame } from '#src/page/access/check-frame.ts';
import { forgetMarks } from '#src/page/marks/tab-marks.ts';
import { forgetAskedReading } from '#src/store/asked-reading.ts';
import { changeTabState, clearTabState } from '#src/store/change-tab.ts';
import { tabState } from '#src/store/tabs.ts';
import { endReadings } from './readings.ts';

/** Time in ms that a page may keep rendering after a navigation. */
const DRAWING = 1_000;

/** Deletes a tab's state: it was closed, or its page is gone. */
export async function forgetPage(tab: number): Promise<void> {
  endReadings(tab);
  await Promise.all([clearTabState(tab), forgetMarks(tab), forgetAskedReading(tab)]);
}

/**
 * Handles a page that loads or navigates without loading, which the browser reports alike. The old reading is no
 * longer shown; the content script reports again. Frames may survive such a navigation and are not asked, so
 * their readings stay.
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

/** Handles a change in a page. A removed frame cannot report it, so it is checked now and after rendering. */
export async function pageChanged(tab: number): Promise<void> {
  if (!(await tabState(tab))?.frame) return;
  await checkFrame(tab);
  await new Promise((resolve) => setTimeout(resolve, DRAWING));
  await checkFrame(tab);
}
