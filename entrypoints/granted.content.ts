import { defineContentScript } from 'wxt/utils/define-content-script';
import { followPage } from '#src/access/follow-page.ts';
import { pageKey } from '#src/posting/identity.ts';
import { readAnyPage } from '#src/posting/read-any-page.ts';

// Reads the sites that the user granted: src/access/register.ts tells the browser which.
export default defineContentScript({
  registration: 'runtime',
  main: (ctx) => followPage(ctx, { read: readAnyPage, keyOf: pageKey }),
});
