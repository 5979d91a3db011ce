import { defineContentScript } from 'wxt/utils/define-content-script';
import { followPage } from '#src/access/follow-page.ts';
import { postingKey } from '#src/posting/identity.ts';
import { readPosting } from '#src/posting/read-posting.ts';
import { SYSTEM_MATCHES } from '#src/posting/sites/matches.ts';

// Reads the systems that employers keep their postings in, also where they stand in a frame of the employer's page.
export default defineContentScript({
  matches: SYSTEM_MATCHES,
  allFrames: true,
  runAt: 'document_idle',
  main: (ctx) => followPage(ctx, { read: readPosting, keyOf: postingKey }),
});
