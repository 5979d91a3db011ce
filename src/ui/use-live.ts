import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { onChange, type Topic } from '#src/store/changes.ts';
import { type StorageTrouble, troubleOf } from './storage-trouble.ts';

/** What was gathered, or why it could not be; null while it is on the way for the first time. */
export type Live<T> = { now: T } | { trouble: StorageTrouble } | null;

/**
 * What `gather` gives, gathered anew whenever one of the topics changes or `key` does. The last answer stays until
 * the next one is there; an older one that comes later is passed over. The second part gathers once more.
 */
export function useLive<T>(
  topics: readonly Topic[],
  gather: () => Promise<T>,
  key = '',
): [Live<T>, () => Promise<void>] {
  const [live, setLive] = useState<Live<T>>(null);
  const latest = useRef(0);
  const ask = useRef(gather);
  ask.current = gather;
  const again = useCallback(async () => {
    const turn = ++latest.current;
    const answer = await ask.current().then(
      (now) => ({ now }),
      (error: unknown) => ({ trouble: troubleOf(error) }),
    );
    if (turn === latest.current) setLive(answer);
  }, []);
  useEffect(() => {
    again();
    return onChange(topics, again);
  }, [key, topics.join(' ')]);
  return [live, again];
}
