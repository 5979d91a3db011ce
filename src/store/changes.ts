import { browser } from 'wxt/browser';

/** What can change under an open page. */
export type Topic = 'tracked' | 'postings' | 'own' | 'roadmaps';

const key = (topic: Topic) => `changed:${topic}`;

/**
 * Tells every part of the extension that a topic changed. It goes through `storage.session`, since that wakes a
 * sleeping background and reaches the pages alike, and content scripts cannot see it.
 */
export async function announce(topic: Topic): Promise<void> {
  await browser.storage.session.set({ [key(topic)]: crypto.randomUUID() });
}

/** Calls `then` whenever one of the topics changes, in any part of the extension. Returns the way to stop. */
export function onChange(topics: readonly Topic[], then: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && topics.some((topic) => key(topic) in changes)) then();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
