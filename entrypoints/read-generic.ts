import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bringTools } from '#src/page/access/bring-tools.ts';
import { GENERIC_TOOLS } from '#src/page/access/generic-tools.ts';
import { pageWorldThere } from '#src/page/access/page-world.ts';
import { GENERIC_READER } from '#src/posting/any-page/generic-reader.ts';

// Injected after the site reader when that asks for it: on unknown sites, or where the site's selectors find
// little.
export default defineUnlistedScript(() => {
  bringTools(GENERIC_TOOLS);
  const world = pageWorldThere();
  if (world) world.generic = GENERIC_READER;
});
