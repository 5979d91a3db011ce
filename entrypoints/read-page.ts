import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeTurns } from '#src/access/page-turns.ts';
import { sendMessage } from '#src/messages.ts';
import { askedPageSteps } from '#src/posting/read-any-page.ts';

// Put into a page of any site when the user asks to have it read: once, by the permission that the click gives.
export default defineUnlistedScript(async () => {
  const url = location.href;
  const asked = Date.now();
  const reading = await takeTurns(askedPageSteps(document, new URL(url)));
  // A page that has gone elsewhere meanwhile was asked for no more.
  if (location.href === url) await sendMessage('pageRead', { url, reading, asked });
});
