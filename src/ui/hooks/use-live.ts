import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { onChange, type Topic } from '#src/store/changes.ts';
import { type StorageTrouble, troubleOf } from '../storage-trouble.ts';
import { useLatestOnly } from './latest-only.ts';

/** The loaded data, or the storage failure; null while loading for the first time. */
export type Live<T> = { now: T } | { trouble: StorageTrouble } | null;

/** Returns the loaded data, or null while loading or after a failure. */
export const nowOf = <T>(live: Live<T>): T | null => (live && 'now' in live ? live.now : null);

/**
 * Loads `gather` again whenever a topic or `key` changes. The last result stays until the next arrives; to hide
 * one of another `key`, set it as the component's `key` too. Late results of older calls are dropped. The second
 * value reloads.
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
