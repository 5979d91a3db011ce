import { Expression } from './expression.ts';

/** Wordings of which any one will do, between what stands before them and behind; as data has it, and what it says. */
export interface Sign {
  says?: string;
  begin?: string;
  any: readonly string[];
  end?: string;
  flags?: string;
}

/** All that were made, each once: tests look at them. */
export const EXPRESSIONS: Expression[] = [];

/** The letters of our languages, as data writes them, alone or in a class of signs. */
export const spelled = (pattern: string) =>
  pattern.replace(/\[\^?<l>/g, (open) => open.replace('<l>', 'A-Za-zÀ-ɏ')).replaceAll('<l>', '[A-Za-zÀ-ɏ]');

/** A part of a pattern, for others to be made of. */
export const partOf = (sign: Sign): string => spelled(sourceOf(sign));

const sourceOf = ({ begin = '', any, end = '' }: Sign) => `${begin}(?:${any.join('|')})${end}`;

/** The expression of wordings that lie in data. */
export function anyOf(any: readonly string[], around: Omit<Sign, 'any'> = {}): Expression {
  return expressionOf(spelled(sourceOf({ ...around, any })), around.flags ?? 'iu');
}

/** Without the flag u where nothing needs it: with it, and the flag i, a long pattern takes ten times as long to compile. */
function expressionOf(source: string, flags: string): Expression {
  const expression = new Expression(source, NEEDS_UNICODE.test(source) ? flags : flags.replace('u', ''));
  EXPRESSIONS.push(expression);
  return expression;
}
const NEEDS_UNICODE = /\\[pPu]/;

/**
 * The signs of a file of `data/signs`, by name. `<name>` in a pattern is one of the file's own `parts`, or of those that
 * are given.
 */
export function signsOf<Name extends string>(
  { signs, parts = {} }: { signs: Readonly<Record<Name, Sign>>; parts?: Readonly<Record<string, Sign>> },
  given: Readonly<Record<string, string>> = {},
): Readonly<Record<Name, Expression>> {
  const known: Record<string, string> = { ...given };
  const whole = (pattern: string) =>
    pattern.replace(/(?<!\(\?)<([a-z-]{2,})>/g, (mark, name: string) => known[name] ?? mark);
  // A part may be made of those before it.
  for (const [name, part] of Object.entries(parts)) known[name] = whole(sourceOf(part));
  const made = Object.entries<Sign>(signs).map(([name, sign]) => [
    name,
    expressionOf(spelled(whole(sourceOf(sign))), sign.flags ?? 'i'),
  ]);
  return Object.fromEntries(made) as Record<Name, Expression>;
}
