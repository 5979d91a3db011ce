import { forgetMarks } from '#src/marks/tab-marks.ts';
import { changeTabState, tabState } from '#src/store/tabs.ts';
import { isAlive } from './alive.ts';

/**
 * Looks whether the frame whose posting a tab shows is still there. If it is gone, the tab shows what the page around
 * it was read as.
 */
export async function checkFrame(tab: number): Promise<void> {
  const frame = (await tabState(tab))?.frame;
  if (!frame || (await isAlive(tab, frame.id))) return;
  await forgetMarks(tab);
  await changeTabState(tab, (now) => (now?.frame?.id === frame.id ? now.frame.around : undefined));
}
