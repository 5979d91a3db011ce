import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { followPage } from '#src/access/follow-page.ts';
import { pageKey } from '#src/posting/identity.ts';
import { readFollowed } from '#src/posting/read-followed.ts';

// Reads the sites that the user granted: src/access/register.ts tells the browser which.
export default defineUnlistedScript(() => followPage({ read: readFollowed, keyOf: pageKey }));
