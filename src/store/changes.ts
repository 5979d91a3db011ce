import { browser } from '#src/browser.ts';
import { logError } from '#src/log-error.ts';
import { onStored } from './stored.ts';

/** The lists of stored records that pages follow. */
export const LIST_TOPICS = ['tracked', 'own', 'postings', 'roadmaps', 'resume'] as const;
/** Data that can change while a page is open. */
export const TOPICS = [...LIST_TOPICS, 'settings', 'sync'] as const;
export type Topic = (typeof TOPICS)[number];

/** The changed ids, or null if anything may have changed. */
export type ChangedIds = readonly string[] | null;

const key = (topic: Topic) => `changed:${topic}`;

/** Number of ids above which listeners should reload everything. */
const MANY = 500;

/**
 * Announces to all parts of the extension that a topic changed, with ids if known. It uses `storage.session`,
 * which wakes the background, reaches all pages, and is hidden from content scripts. Never rejects, as the change is
 * stored by then: where there is no room, open pages show it at their next load.
 */
export async function announce(topic: Topic, ids: ChangedIds = null): Promise<void> {
  const change = { turn: crypto.randomUUID(), ids: ids && ids.length <= MANY ? ids : null };
  await browser.storage.session.set({ [key(topic)]: change }).catch(logError);
}

/** Calls `then` when a topic changes in any part of the extension. Returns a function that stops listening. */
export function onChange(topics: readonly Topic[], then: (changed: ChangedIds) => void): () => void {
  return onStored('session', (now) => {
    for (const topic of topics) {
      if (key(topic) in now) then((now[key(topic)] as { ids?: ChangedIds } | undefined)?.ids ?? null);
    }
  });
}
