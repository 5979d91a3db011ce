import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { followPage } from '#src/access/follow-page.ts';
import { pageKey } from '#src/posting/identity.ts';
import { readGranted } from '#src/posting/read-granted.ts';

// Reads the sites that the user granted: src/access/register.ts tells the browser which.
export default defineUnlistedScript(() => followPage({ read: readGranted, keyOf: pageKey }));
