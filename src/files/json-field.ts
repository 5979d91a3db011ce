/** Returns an own field of a JSON object, or undefined. */
export function jsonField(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, field)
    ? (value as Record<string, unknown>)[field]
    : undefined;
}

/** Returns a text or number field as text, else an empty string. */
export function textField(value: unknown, field: string): string {
  const found = jsonField(value, field);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}
