import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bringTools } from '#src/access/bring-tools.ts';
import { FURTHER_TOOLS, SITE_TOOLS } from '#src/access/page-tools.ts';
import { pageWorld } from '#src/access/page-world.ts';
import { readFollowed } from '#src/posting/read-followed.ts';

// Put into a page that may hold a posting when what follows the page asks for it (src/background/put-script.ts), and before what
// reads any page or on a click (src/ui/run-on-click.ts).
export default defineUnlistedScript(() => {
  bringTools(SITE_TOOLS, FURTHER_TOOLS);
  pageWorld().read = readFollowed;
});
