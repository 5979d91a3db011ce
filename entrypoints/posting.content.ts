import { defineContentScript } from 'wxt/utils/define-content-script';
import { sendMessage } from '#src/messages.ts';
import { readPosting } from '#src/posting/read-posting.ts';
import { PORTAL_MATCHES } from '#src/posting/sites/matches.ts';
import { PageWatcher } from '#src/posting/watch-page.ts';

// Reads the known portals. It changes nothing in the page, and knows nothing of the user's skills.
export default defineContentScript({
  matches: PORTAL_MATCHES,
  runAt: 'document_idle',
  main(ctx) {
    const watcher = new PageWatcher(window, readPosting, (url, reading) => {
      // The background may be gone while the extension is updated; the page must not hear of it.
      sendMessage('pageRead', { url, reading }).catch(() => ctx.isInvalid && watcher.stop());
    });
    watcher.start();
    ctx.addEventListener(window, 'wxt:locationchange', () => watcher.moved());
    ctx.addEventListener(window, 'pageshow', ({ persisted }) => persisted && watcher.moved());
    ctx.onInvalidated(() => watcher.stop());
  },
});
