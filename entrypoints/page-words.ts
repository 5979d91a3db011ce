import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageWorldThere } from '#src/page/access/page-world.ts';
import { MORE_WORDS } from '#src/posting/text/more-words.ts';

// Injected before the generic reader where the page is in one of these languages (src/page/access/generic-here.ts),
// and with the scripts that read on a click.
export default defineUnlistedScript(() => {
  const world = pageWorldThere();
  if (world) world.words = MORE_WORDS;
});
