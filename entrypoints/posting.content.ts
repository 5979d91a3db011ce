import { defineContentScript } from 'wxt/utils/define-content-script';
import { followPage } from '#src/access/follow-page.ts';
import { postingKey } from '#src/posting/identity.ts';
import { readPosting } from '#src/posting/read-posting.ts';
import { PAGE_MATCHES } from '#src/posting/sites/matches.ts';

// Reads the job boards.
export default defineContentScript({
  matches: PAGE_MATCHES,
  runAt: 'document_idle',
  main: (ctx) => followPage(ctx, { read: readPosting, keyOf: postingKey }),
});
