import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bringTools } from '#src/page/access/bring-tools.ts';
import { FURTHER_TOOLS, SITE_TOOLS } from '#src/page/access/page-tools.ts';
import { pageWorld } from '#src/page/access/page-world.ts';
import { readFollowed } from '#src/posting/watch/read-followed.ts';

// Injected into a page that may hold a posting when the follower asks for it (src/background/put-script.ts). It
// runs before the generic reader and the scripts that run on a click (src/ui/run-on-click.ts).
export default defineUnlistedScript(() => {
  bringTools(SITE_TOOLS, FURTHER_TOOLS);
  pageWorld().read = readFollowed;
});
