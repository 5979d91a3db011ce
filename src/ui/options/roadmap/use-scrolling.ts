import { useEffect, useState } from 'preact/hooks';

/** Returns whether the page is scrolling now. */
export function useScrolling(): boolean {
  const [isScrolling, setScrolling] = useState(false);
  useEffect(() => {
    const began = () => setScrolling(true);
    const ended = () => setScrolling(false);
    addEventListener('scroll', began, { passive: true });
    addEventListener('scrollend', ended);
    return () => {
      removeEventListener('scroll', began);
      removeEventListener('scrollend', ended);
    };
  }, []);
  return isScrolling;
}
