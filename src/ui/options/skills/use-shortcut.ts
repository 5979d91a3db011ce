import { useEffect, useRef } from 'preact/hooks';

/** Calls `then` at a key, from everywhere on the page but where one types. */
export function useShortcut(key: string, then: () => void): void {
  const latest = useRef(then);
  latest.current = then;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== key || takesLetters(event.target) || event.ctrlKey || event.metaKey || event.altKey)
        return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [key]);
}

/** Whether something takes letters itself: there a key is what it says. */
const takesLetters = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches(
    'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable], dialog *',
  );
