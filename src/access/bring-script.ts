import { sendMessage } from '#src/messages.ts';
import { askUntilAnswered } from './ask-until-answered.ts';
import type { PageScript } from './page-scripts.ts';

/** Those that are on their way. */
const coming = new Map<PageScript, Promise<boolean>>();

/** Has the background put a script of ours into this frame, and tells whether it is there. */
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
