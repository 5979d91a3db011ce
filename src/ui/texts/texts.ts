import type { TextId } from './text-id.ts';

/**
 * A text as compiled by icu-minify: a string or a list of parts. A part is a string, 0 for the plural's number,
 * `[name]` for a value, `[name, 1, …]` for forms by kind, `[name, 2, …]` for forms by number, or else a tag with
 * its content.
 */
export type Message = string | readonly Part[];
type Part = string | 0 | readonly [name: string, ...rest: unknown[]];
interface Forms {
  readonly [form: string]: Part | readonly Part[] | undefined;
}

export type Compiled = Readonly<Record<string, Message>>;

/** Values for a text. Numbers are formatted for the language; anything else comes as a string. */
export type Values = Readonly<Record<string, string | number>>;

/** Renders tags such as `<b>…</b>` by name. */
export type Tags<Node> = Readonly<Record<string, (inner: (string | Node)[]) => Node>>;

export interface Texts {
  language: string;
  compiled: Compiled;
  /** Formats a number within a text. */
  number(value: number): string;
}

/** Placeholder until the texts are loaded. */
export const NO_TEXTS: Texts = { language: 'en', compiled: {}, number: String };

/** Returns a text as a string. A missing text returns its id; a test ensures that none is missing. */
export const textOf = (texts: Texts, id: TextId, values: Values = {}): string =>
  textPieces(texts, id, values, {}).join('');

/** Returns a text as pieces, with its tags rendered. */
export function textPieces<Node>(
  { language, compiled, number }: Texts,
  id: TextId,
  values: Values,
  tags: Tags<Node>,
): (string | Node)[] {
  const filled = (parts: Message | Part, count: string): (string | Node)[] =>
    isList(parts) ? parts.flatMap((part) => filledPart(part, count)) : filledPart(parts, count);
  const filledPart = (part: Part, count: string): (string | Node)[] => {
    if (typeof part === 'string') return [part];
    if (part === 0) return [count];
    const [name, kind, forms] = part;
    const value = values[name] ?? '';
    if (kind === undefined) return [String(value)];
    if (kind === 1) return filled(formOf(forms as Forms, value), count);
    if (kind === 2) return filled(numberForm(forms as Forms, Number(value), language), number(Number(value)));
    const inner = (part.slice(1) as Part[]).flatMap((within) => filledPart(within, count));
    return tags[name] ? [tags[name](inner)] : inner;
  };
  return filled(compiled[id] ?? id, '');
}

/** A list of parts never begins with a value's name: a single part among forms has a list of its own. */
const isList = (parts: Message | Part): parts is readonly Part[] => Array.isArray(parts);

const formOf = (forms: Forms, kind: string | number) => forms[kind] ?? forms.other ?? '';

const numberForm = (forms: Forms, value: number, language: string) =>
  forms[`=${value}`] ?? formOf(forms, pluralRules(language).select(value));

const rules = new Map<string, Intl.PluralRules>();

function pluralRules(language: string): Intl.PluralRules {
  const made = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, made);
  return made;
}
