import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { followPage } from '#src/access/follow-page.ts';
import { postingKey } from '#src/posting/identity.ts';
import { readFollowed } from '#src/posting/read-followed.ts';

// Reads the known job sites. The manifest says where: src/access/content-scripts.ts.
export default defineUnlistedScript(() => followPage({ read: readFollowed, keyOf: postingKey }));
