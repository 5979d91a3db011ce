import { signal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import type { TextId } from '#src/texts/text-id.ts';
import { NO_TEXTS, type Tags, type Texts, textOf, textPieces, type Values } from '#src/texts/texts.ts';

/** The texts that the page speaks. What is drawn with them is drawn anew when they change. */
const texts = signal<Texts>(NO_TEXTS);

/** Has the page speak these texts from now on. */
export function setTexts(now: Texts): void {
  texts.value = now;
}

/** The language of the texts. */
export const textsLanguage = (): string => texts.value.language;

/** A text by its id, in the language that the page speaks. */
export const t = (id: TextId, values?: Values): string => textOf(texts.value, id, values);

/** A text with marks in it, each made by the tag of its name: `<b>…</b>` by `tags.b`. */
export const rich = (id: TextId, values: Values, tags: Tags<ComponentChild>): ComponentChild[] => [
  ...textPieces<ComponentChild>(texts.value, id, values, tags),
];

/** A text of which a part is marked: what stands before it, the part, and the rest. */
export interface Marked {
  before: string;
  lead: string;
  rest: string;
}

/** A text of which `<b>` marks a part, if any. */
export function marked(id: TextId, values: Values = {}): Marked {
  const pieces = textPieces<string>(texts.value, id, values, { b: (inner) => EDGE + inner.join('') + EDGE });
  const [before = '', lead, rest = ''] = pieces.join('').split(EDGE);
  return lead === undefined ? { before: '', lead: '', rest: before } : { before, lead, rest };
}

/** Stands in no text. */
const EDGE = '\0';
