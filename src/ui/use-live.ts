import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { onChange, type Topic } from '#src/store/changes.ts';
import { useLatestOnly } from './latest-only.ts';
import { type StorageTrouble, troubleOf } from './storage-trouble.ts';

/** What was gathered, or why it could not be; null while it is on the way for the first time. */
export type Live<T> = { now: T } | { trouble: StorageTrouble } | null;

/** What was gathered; null while it is not there, or where it could not be. */
export const nowOf = <T>(live: Live<T>): T | null => (live && 'now' in live ? live.now : null);

/**
 * What `gather` gives, gathered anew whenever one of the topics changes or `key` does. The last answer stays until
 * the next one is there; where that of another `key` must not be seen, the component gets it as its own `key` too. An older
 * answer that comes later is passed over. The second part gathers once more.
 */
export function useLive<T>(
  topics: readonly Topic[],
  gather: () => Promise<T>,
  key = '',
): [Live<T>, () => Promise<void>] {
  const [live, setLive] = useState<Live<T>>(null);
  const latest = useLatestOnly();
  const ask = useRef(gather);
  ask.current = gather;
  const again = useCallback(async () => {
    const signal = latest.start();
    const answer = await ask.current().then(
      (now) => ({ now }),
      (error: unknown) => ({ trouble: troubleOf(error) }),
    );
    if (!signal.aborted) setLive(answer);
  }, []);
  useEffect(() => {
    again();
    return onChange(topics, again);
  }, [key, topics.join(' ')]);
  return [live, again];
}
