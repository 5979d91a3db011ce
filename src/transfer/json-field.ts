/** A field of an object of a file, or undefined; what an object has by its kind is no field of it. */
export function jsonField(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, field)
    ? (value as Record<string, unknown>)[field]
    : undefined;
}

/** A text or a number in a field, as text; empty where it is neither. */
export function textField(value: unknown, field: string): string {
  const found = jsonField(value, field);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}
