import { browser } from '#src/browser.ts';
import { onStored } from './stored.ts';

/** How far the background is with finding the skills of kept postings anew. */
export interface Finding {
  done: number;
  total: number;
}

const KEY = 'finding';

/** How far it is, or null where nothing is found anew now. */
export async function findingNow(): Promise<Finding | null> {
  return ((await browser.storage.session.get(KEY))[KEY] as Finding | undefined) ?? null;
}

/** Says how far it is; null when it has ended. */
export async function setFinding(now: Finding | null): Promise<void> {
  await (now ? browser.storage.session.set({ [KEY]: now }) : browser.storage.session.remove(KEY));
}

/** Calls `then` whenever it has come further, or ended. Returns the way to stop. */
export function onFinding(then: (now: Finding | null) => void): () => void {
  return onStored('session', (now) => {
    if (KEY in now) then((now[KEY] as Finding | undefined) ?? null);
  });
}
