import { sendMessage } from '#src/messages.ts';
import { askUntilAnswered } from './ask-until-answered.ts';
import type { PageScript } from './page-scripts.ts';

/** Scripts being injected. */
const coming = new Map<PageScript, Promise<boolean>>();

/** Asks the background to inject a script into this frame. Returns whether it is there. */
export function bringScript(script: PageScript): Promise<boolean> {
  const bringing =
    coming.get(script) ??
    askUntilAnswered(() => sendMessage('scriptNeeded', script)).then(
      () => true,
      () => false,
    );
  coming.set(script, bringing);
  bringing.then(() => coming.delete(script));
  return bringing;
}
