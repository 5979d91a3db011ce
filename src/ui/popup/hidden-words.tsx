import type { ComponentChild } from 'preact';

/** Makes `<hidden>` of a text: words for those who do not see what they stand beside. */
export const hiddenWords = (inner: ComponentChild[]): ComponentChild => (
  <span class="visually-hidden">{inner}</span>
);
