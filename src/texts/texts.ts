import format, { type CompiledMessage, type FormatValues } from 'icu-minify/format';
import type { TextId } from './text-id.ts';

/** Texts by their ids, as the build compiled them from ICU messages. */
export type Compiled = Readonly<Record<string, CompiledMessage>>;

/** What a text is filled with. A number is written as its language does; what is to be written otherwise comes as a string. */
export type Values = Readonly<Record<string, string | number>>;

/** Makes something of what stands between a tag of a text, as `<b>…</b>`. */
export type Tags<Node> = Readonly<Record<string, (inner: (string | Node)[]) => Node>>;

/** The texts of one language. */
export interface Texts {
  language: string;
  compiled: Compiled;
  /** How a number within a text is written. */
  number(value: number): string;
}

/** Before any are there. */
export const NO_TEXTS: Texts = { language: 'en', compiled: {}, number: String };

/** A text as a string. One that is not there is its id: a test holds that there is none. */
export function textOf(texts: Texts, id: TextId, values: Values = {}): string {
  return String(formatted(texts, id, values));
}

/** A text with tags in it, in pieces. */
export function piecesOf<Node>(
  texts: Texts,
  id: TextId,
  values: Values,
  tags: Tags<Node>,
): readonly (string | Node)[] {
  const all = formatted<Node>(texts, id, { ...values, ...tags });
  return Array.isArray(all) ? all : [all];
}

function formatted<Node>({ language, compiled, number }: Texts, id: TextId, values: FormatValues<Node>) {
  return format<Node>(compiled[id] ?? id, language, values, {
    formatters: {
      getNumberFormat: () => ({ format: number }) as Intl.NumberFormat,
      getPluralRules: () => pluralRules(language),
      getDateTimeFormat: (...of) => new Intl.DateTimeFormat(...of),
    },
  });
}

const rules = new Map<string, Intl.PluralRules>();

function pluralRules(language: string): Intl.PluralRules {
  const made = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, made);
  return made;
}
