import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageWorld } from '#src/access/page-world.ts';
import { bringSiteTools } from '#src/access/site-tools.ts';
import { readFollowed } from '#src/posting/read-followed.ts';

// Put into a page that may hold a posting when what follows the page asks for it: src/background/put-script.ts.
export default defineUnlistedScript(() => {
  bringSiteTools();
  pageWorld().read = readFollowed;
});
