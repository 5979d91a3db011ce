import { forgetMarks } from '#src/page/marks/tab-marks.ts';
import { changeTabState } from '#src/store/change-tab.ts';
import { tabState } from '#src/store/tabs.ts';
import { isAlive } from './alive.ts';

/** Checks that the frame with a tab's posting still exists; if not, shows the reading of the page around it. */
export async function checkFrame(tab: number): Promise<void> {
  const frame = (await tabState(tab))?.frame;
  if (!frame || (await isAlive(tab, frame.id))) return;
  await forgetMarks(tab);
  await changeTabState(tab, (now) => (now?.frame?.id === frame.id ? now.frame.around : undefined));
}
