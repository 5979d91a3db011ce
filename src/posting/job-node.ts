import { tidy } from './text.ts';

/** An object of schema.org, of whose properties anything may be expected: https://schema.org/JobPosting */
export type JobNode = Record<string, unknown>;

/** A value that may be a word, a list of words, or an object with a name or value, as one string. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return tidy(value);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return textOf(value.find((entry) => textOf(entry) !== '') ?? '');
  if (typeof value !== 'object' || value === null) return '';
  const node = value as JobNode;
  return textOf(node.value ?? node.name ?? node['@value'] ?? node['@id'] ?? '');
}

/** One value or several, as a list. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
