import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { followPage } from '#src/access/follow-page.ts';

// Runs on every page of the built-in job sites (manifest, src/access/content-scripts.ts) and of sites that the
// user allowed (src/access/register.ts), after the site's own script. Everything else is loaded on demand.
export default defineUnlistedScript(() => followPage());
