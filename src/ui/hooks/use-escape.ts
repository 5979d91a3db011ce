import { useLayoutEffect } from 'preact/hooks';

/** Calls `then` on Escape while something is open, and keeps the browser from closing the whole popup. */
export function useEscape(then: () => void, isOpen: () => boolean = () => true): void {
  // Not after the next frame, because a key may be pressed before that.
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
