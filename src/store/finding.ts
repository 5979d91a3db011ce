import { browser } from '#src/browser.ts';
import { logError } from '#src/log-error.ts';
import { onStored } from './stored.ts';

/** The progress of the background's re-extraction of stored postings. */
export interface Finding {
  done: number;
  total: number;
}

const KEY = 'finding';

/** Returns the progress, or null if none is running. */
export async function findingNow(): Promise<Finding | null> {
  return ((await browser.storage.session.get(KEY))[KEY] as Finding | undefined) ?? null;
}

/** Sets the progress; null when finished. Never rejects, as the work goes on without its progress. */
export async function setFinding(now: Finding | null): Promise<void> {
  const set = now ? browser.storage.session.set({ [KEY]: now }) : browser.storage.session.remove(KEY);
  await set.catch(logError);
}

/** Calls `then` on progress or completion. Returns a function that stops listening. */
export function onFinding(then: (now: Finding | null) => void): () => void {
  return onStored('session', (now) => {
    if (KEY in now) then((now[KEY] as Finding | undefined) ?? null);
  });
}
