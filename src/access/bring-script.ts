import { sendMessage } from '#src/messages.ts';
import type { PageScript } from './page-scripts.ts';

/** Those that are on their way. */
const coming = new Map<PageScript, Promise<boolean>>();

/**
 * Has the background put a script of ours into this frame, and tells whether it is there. The background may be stopped
 * while it is asked, and starts again when it is asked once more.
 */
export function bringScript(script: PageScript): Promise<boolean> {
  const ask = () => sendMessage('scriptNeeded', script);
  const bringing =
    coming.get(script) ??
    ask()
      .catch(ask)
      .then(
        () => true,
        () => false,
      )
      .finally(() => coming.delete(script));
  coming.set(script, bringing);
  return bringing;
}
