import { useLayoutEffect } from 'preact/hooks';

/** Calls `then` at Escape while there is something to close, and keeps the browser from closing the whole popup. */
export function useEscape(then: () => void, isOpen: () => boolean = () => true): void {
  // At once, not after the next frame: a key may be pressed before that.
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || !isOpen()) return;
      event.preventDefault();
      then();
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  });
}
