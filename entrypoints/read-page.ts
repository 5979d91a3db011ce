import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendMessage } from '#src/messages.ts';
import { takeTurns } from '#src/page/access/page-turns.ts';
import { anyPageSteps } from '#src/posting/any-page/read-any-page.ts';

// Injected into any page when the user asks to read it: once, with the permission of that click.
export default defineUnlistedScript(async () => {
  const url = location.href;
  const reading = await takeTurns(anyPageSteps(document, new URL(url), { asked: true }));
  // Skips the result if the page has navigated since.
  if (location.href === url) await sendMessage('pageRead', { url, reading });
});
