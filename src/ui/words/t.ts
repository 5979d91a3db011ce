import { signal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import type { TextId } from '#src/ui/texts/text-id.ts';
import { NO_TEXTS, type Tags, type Texts, textOf, textPieces, type Values } from '#src/ui/texts/texts.ts';

/** The page's texts. Components that use them are redrawn when they change. */
const texts = signal<Texts>(NO_TEXTS);

export function setTexts(now: Texts): void {
  texts.value = now;
}

export const textsLanguage = (): string => texts.value.language;

/** Returns a text by its id in the page's language. */
export const t = (id: TextId, values?: Values): string => textOf(texts.value, id, values);

/** Returns a text with markup, each tag rendered by the function of its name: `<b>…</b>` by `tags.b`. */
export const rich = (id: TextId, values: Values, tags: Tags<ComponentChild>): ComponentChild[] => [
  ...textPieces<ComponentChild>(texts.value, id, values, tags),
];

/** A text with a marked part: the text before it, the part, and the rest. */
export interface Marked {
  before: string;
  lead: string;
  rest: string;
}

/** Returns a text, split at the part that `<b>` marks, if any. */
export function marked(id: TextId, values: Values = {}): Marked {
  const pieces = textPieces<string>(texts.value, id, values, { b: (inner) => EDGE + inner.join('') + EDGE });
  const [before = '', lead, rest = ''] = pieces.join('').split(EDGE);
  return lead === undefined ? { before: '', lead: '', rest: before } : { before, lead, rest };
}

/** A character that occurs in no text. */
const EDGE = '\0';
