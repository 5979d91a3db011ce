import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { followPage } from '#src/page/access/follow-page.ts';

// Runs on every page of the built-in job sites (manifest, src/page/access/content-scripts.ts) and of sites that the
// user allowed (src/page/access/register.ts), after the site's own script. Everything else is loaded on demand.
export default defineUnlistedScript(() => followPage());
