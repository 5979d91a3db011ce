import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { followPage } from '#src/access/follow-page.ts';

// Stands on every page of the known job sites, as the manifest says (src/access/content-scripts.ts), and of the sites that the
// user granted (src/access/register.ts), behind the script of its site. All else comes when it is needed.
export default defineUnlistedScript(() => followPage());
