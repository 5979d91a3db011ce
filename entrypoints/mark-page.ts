import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type PageWorld, pageWorldThere } from '#src/access/page-world.ts';
import { receiveMarks } from '#src/marks/receive-marks.ts';

// Put into a page when the user asks to see the recognised words there: src/marks/tab-marks.ts. What follows the page, if
// anything does, takes the marks away where the page may be read no longer.
export default defineUnlistedScript(() => {
  const world: Pick<PageWorld, 'marks'> = pageWorldThere() ?? {};
  world.marks ??= receiveMarks();
});
