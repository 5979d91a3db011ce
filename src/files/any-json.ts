/**
 * Serialises any value as JSON. What JSON cannot hold becomes a text, such as BigInts, maps and cycles from the
 * database.
 */
export function anyJson(value: unknown, indent = 0): string {
  return JSON.stringify(plain(value, []), null, indent);
}

/** `above`: the ancestors of the value, outermost first. */
function plain(value: unknown, above: readonly unknown[]): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'object') return String(value);
  if (above.includes(value)) return '(itself)';
  if (value instanceof Date) return String(value);
  const inside = [...above, value];
  if (value instanceof Map || value instanceof Set || Array.isArray(value))
    return Array.from(value as Iterable<unknown>, (part) => plain(part, inside));
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plain(part, inside)]));
}
