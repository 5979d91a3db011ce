import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type PageWorld, pageWorldThere } from '#src/page/access/page-world.ts';
import { receiveMarks } from '#src/page/marks/receive-marks.ts';

// Injected when the user asks to see the recognised words (src/page/marks/tab-marks.ts). The script that follows the
// page removes the marks when the page may no longer be read.
export default defineUnlistedScript(() => {
  const world: Pick<PageWorld, 'marks'> = pageWorldThere() ?? {};
  world.marks ??= receiveMarks();
});
