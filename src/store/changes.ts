import { browser } from '#src/browser.ts';
import { onStored } from './stored.ts';

/** What can change under an open page. */
export type Topic = 'tracked' | 'postings' | 'own' | 'roadmaps' | 'resume' | 'settings' | 'sync';
export const TOPICS: readonly Topic[] = [
  'tracked',
  'postings',
  'own',
  'roadmaps',
  'resume',
  'settings',
  'sync',
];

/** The ids of what changed in a topic, or null where it may be anything. */
export type ChangedIds = readonly string[] | null;

const key = (topic: Topic) => `changed:${topic}`;

/** From so many on whoever listens had better look at all. */
const MANY = 500;

/**
 * Tells every part of the extension that a topic changed, and where it is known, in what. It goes through
 * `storage.session`, since that wakes a sleeping background and reaches the pages alike, and content scripts cannot
 * see it.
 */
export async function announce(topic: Topic, ids: ChangedIds = null): Promise<void> {
  const turn = crypto.randomUUID();
  await browser.storage.session.set({ [key(topic)]: { turn, ids: ids && ids.length <= MANY ? ids : null } });
}

/** Calls `then` whenever one of the topics changes, in any part of the extension. Returns the way to stop. */
export function onChange(topics: readonly Topic[], then: (changed: ChangedIds) => void): () => void {
  return onStored('session', (now) => {
    for (const topic of topics) {
      if (key(topic) in now) then((now[key(topic)] as { ids?: ChangedIds } | undefined)?.ids ?? null);
    }
  });
}
