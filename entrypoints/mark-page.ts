import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { receiveMarks } from '#src/marks/receive-marks.ts';

// Put into a page of any site when the user asks to see the recognised words there. Known portals do not need it: their content script marks.
export default defineUnlistedScript(() => {
  receiveMarks();
});
