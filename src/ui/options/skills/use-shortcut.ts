import { useEffect, useRef } from 'preact/hooks';

/** What takes letters itself: there a key is what it says. */
const TYPING = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable], dialog *';

/** Calls `then` at a key, from everywhere on the page but where one types. */
export function useShortcut(key: string, then: () => void): void {
  const latest = useRef(then);
  latest.current = then;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches(TYPING);
      if (event.key !== key || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [key]);
}
