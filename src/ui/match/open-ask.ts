/** Returns the element id of a requirement's line. */
export const askId = (key: string): string => `ask-${key.replaceAll(' ', '+')}`;

/** Expands a requirement's line and the folds around it, scrolls it into view and focuses it. */
export function openAsk(key: string): void {
  const line = document.getElementById(askId(key));
  for (let at: Element | null | undefined = line; at; at = at.parentElement?.closest('details')) {
    if (at instanceof HTMLDetailsElement) at.open = true;
  }
  line?.scrollIntoView({ block: 'nearest' });
  (line?.querySelector('summary') ?? line)?.focus({ preventScroll: true });
}
