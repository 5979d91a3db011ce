import type { ComponentChild } from 'preact';

/** Renders `<hidden>` in a text: words for screen readers only. */
export const hiddenWords = (inner: ComponentChild[]): ComponentChild => (
  <span class="visually-hidden">{inner}</span>
);
