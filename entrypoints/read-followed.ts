import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bringTools } from '#src/access/page-tools.ts';
import { pageWorld } from '#src/access/page-world.ts';
import { readFollowed } from '#src/posting/read-followed.ts';

// Put into a page that may hold a posting when what follows the page asks for it (src/background/put-script.ts), and before what
// reads on a click (src/ui/run-on-click.ts).
export default defineUnlistedScript(() => {
  bringTools();
  pageWorld().read = readFollowed;
});
