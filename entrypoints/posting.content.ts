import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { receiveMarks } from '#src/marks/receive-marks.ts';
import { onMessage, sendMessage } from '#src/messages.ts';
import { readPosting } from '#src/posting/read-posting.ts';
import { PORTAL_MATCHES } from '#src/posting/sites/matches.ts';
import { PageWatcher } from '#src/posting/watch-page.ts';

// Reads the known portals. It knows nothing of the user's skills, and leaves the page as it is until the user asks
// to see the recognised words on it.
export default defineContentScript({
  matches: PORTAL_MATCHES,
  runAt: 'document_idle',
  main(ctx) {
    const watcher = new PageWatcher(window, readPosting, (url, reading) => {
      // The background may be gone while the extension is updated; the page must not hear of it.
      sendMessage('pageRead', { url, reading }).catch(() => ctx.isInvalid && watcher.stop());
    });
    watcher.start();
    const marks = receiveMarks();
    onMessage('readAgain', () => watcher.moved());
    onMoved(ctx, () => watcher.moved());
    ctx.addEventListener(window, 'pageshow', ({ persisted }) => persisted && watcher.moved());
    ctx.onInvalidated(() => {
      watcher.stop();
      marks.hide();
    });
  },
});

/**
 * Calls `then` when the page has gone elsewhere without loading, also to its own address again: the browser tells the
 * background of that as if the page were loaded anew. Before the Navigation API, WXT watches the address.
 */
function onMoved(ctx: ContentScriptContext, then: () => void): void {
  if ('navigation' in window) {
    window.navigation.addEventListener('navigatesuccess', then, { signal: ctx.signal });
  } else {
    ctx.addEventListener(window, 'wxt:locationchange', then);
  }
}
