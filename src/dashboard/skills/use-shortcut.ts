import { useEffect, useRef } from 'preact/hooks';

/** Calls `then` when a key is pressed anywhere on the page, except in a text field. */
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

/** Whether an element takes text input, where a letter must not be a shortcut. */
const takesLetters = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches(
    'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable], dialog *',
  );
