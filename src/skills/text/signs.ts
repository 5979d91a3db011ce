import { Expression } from './expression.ts';

/** A pattern in data: alternative wordings, with what precedes and follows them, and their meaning. */
export interface Sign {
  says?: string;
  begin?: string;
  any: readonly string[];
  end?: string;
  flags?: string;
}

/** All expressions, each once, for tests. */
export const EXPRESSIONS: Expression[] = [];

/** Expands placeholders for our languages' letters, alone or in a character class. */
export const spelled = (pattern: string) =>
  pattern.replace(/\[\^?<l>/g, (open) => open.replace('<l>', 'A-Za-zÀ-ɏ')).replaceAll('<l>', '[A-Za-zÀ-ɏ]');

/** Returns a partial pattern for use in others. */
export const partOf = (sign: Sign): string => spelled(sourceOf(sign));

const sourceOf = ({ begin = '', any, end = '' }: Sign) => `${begin}(?:${any.join('|')})${end}`;

/** Creates an expression from wordings in data. */
export function anyOf(any: readonly string[], around: Omit<Sign, 'any'> = {}): Expression {
  return expressionOf(spelled(sourceOf({ ...around, any })), around.flags ?? 'iu');
}

/** Flag u only where needed: combined with flag i it makes long patterns compile ten times slower. */
function expressionOf(source: string, flags: string): Expression {
  const expression = new Expression(source, NEEDS_UNICODE.test(source) ? flags : flags.replace('u', ''));
  EXPRESSIONS.push(expression);
  return expression;
}
const NEEDS_UNICODE = /\\[pPu]/;

/**
 * Creates the expressions of a `data/signs` file by name. `<name>` in a pattern refers to the file's own
 * `parts`, or to given ones.
 */
export function signsOf<Name extends string>(
  { signs, parts = {} }: { signs: Readonly<Record<Name, Sign>>; parts?: Readonly<Record<string, Sign>> },
  given: Readonly<Record<string, string>> = {},
): Readonly<Record<Name, Expression>> {
  const known: Record<string, string> = { ...given };
  const whole = (pattern: string) =>
    pattern.replace(/(?<!\(\?)<([a-z-]{2,})>/g, (mark, name: string) => known[name] ?? mark);
  // Parts may refer to earlier parts.
  for (const [name, part] of Object.entries(parts)) known[name] = whole(sourceOf(part));
  const made = Object.entries<Sign>(signs).map(([name, sign]) => [
    name,
    expressionOf(spelled(whole(sourceOf(sign))), sign.flags ?? 'i'),
  ]);
  return Object.fromEntries(made) as Record<Name, Expression>;
}
