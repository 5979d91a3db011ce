import type { TextId } from './text-id.ts';

/**
 * A text as icu-minify compiles it: plain, or a list of parts. A part is plain, or 0 for the number of the plural that it is in, or
 * `[name]` for a value, `[name, 1, …]` for forms by kind, `[name, 2, …]` for forms by number, and else a mark with what is in it.
 */
export type Message = string | readonly Part[];
type Part = string | 0 | readonly [name: string, ...rest: unknown[]];
interface Forms {
  readonly [form: string]: Part | readonly Part[] | undefined;
}

/** Texts by their ids. */
export type Compiled = Readonly<Record<string, Message>>;

/** What a text is filled with. A number is written as its language does; what is to be written otherwise comes as a string. */
export type Values = Readonly<Record<string, string | number>>;

/** Makes something of what a text marks by a tag of that name, as `<b>…</b>`. */
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
export const textOf = (texts: Texts, id: TextId, values: Values = {}): string =>
  textPieces(texts, id, values, {}).join('');

/** A text in pieces, of which some are what its marks were made into. */
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

/** A list of parts begins with no name of a value: a part that stands alone among forms is in a list of its own. */
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
