import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendMessage } from '#src/messages.ts';
import { readAskedPage } from '#src/posting/read-any-page.ts';

// Put into a page of any site when the user asks to have it read: once, by the permission that the click gives.
export default defineUnlistedScript(() => {
  const url = new URL(location.href);
  return sendMessage('pageRead', { url: url.href, reading: readAskedPage(document, url), asked: Date.now() });
});
