/** The id of an ask's line in the page. */
export const askId = (key: string): string => `ask-${key.replaceAll(' ', '+')}`;

/** Opens an ask's line, and what it is folded away in, brings it into view and gives it the focus. */
export function openAsk(key: string): void {
  const line = document.getElementById(askId(key));
  for (let at: Element | null | undefined = line; at; at = at.parentElement?.closest('details')) {
    if (at instanceof HTMLDetailsElement) at.open = true;
  }
  line?.scrollIntoView({ block: 'nearest' });
  (line?.querySelector('summary') ?? line)?.focus({ preventScroll: true });
}
