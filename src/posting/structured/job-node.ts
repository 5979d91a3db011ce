import { tidy } from '../text/text.ts';

/** A schema.org object whose properties may have any shape: https://schema.org/JobPosting */
export type JobNode = Record<string, unknown>;

/** Maximum nesting of lists and objects around a value; deeper values were put there for no reader. */
const DEEPEST = 8;

/** Returns a word, a list of words, or an object with a name or value as one string; otherwise an empty string. */
export function nodeText(value: unknown): string {
  return textWithin(value, 0);
}

function textWithin(value: unknown, depth: number): string {
  if (typeof value === 'string') return tidy(value);
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return '';
  if (Array.isArray(value)) return firstText(value, depth);
  const node = value as JobNode;
  return textWithin(node.value ?? node.name ?? node['@value'] ?? node['@id'] ?? '', depth + 1);
}

/** Visits each entry once: visiting the one with text again would double the work at every level. */
function firstText(values: readonly unknown[], depth: number): string {
  for (const value of values) {
    const text = textWithin(value, depth + 1);
    if (text !== '') return text;
  }
  return '';
}

/** One value or several, as a list. */
export function asList(value: unknown): unknown[] {
  return [value ?? []].flat();
}
