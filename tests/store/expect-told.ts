import { expect } from 'vitest';
import { postingCache } from '#src/dashboard/insights/posting-cache.ts';
import { type ChangedIds, onChange } from '#src/store/changes.ts';

export type FollowedCache = ReturnType<typeof followedCache>;

/** A cache of all postings that reloads what is announced as changed, like the insights. */
export function followedCache() {
  const cache = postingCache();
  let changed: ChangedIds = null;
  const stop = onChange(['postings'], (ids) => {
    changed = changed && ids && [...changed, ...ids];
  });
  const read = () => {
    const due = changed;
    changed = [];
    return cache.read(due, () => undefined);
  };
  return {
    stop,
    read,
    /** Expects it to equal a fresh read of all postings. */
    async expectTold(): Promise<void> {
      expect(await read()).toEqual(await postingCache().read(null, () => undefined));
    },
  };
}
