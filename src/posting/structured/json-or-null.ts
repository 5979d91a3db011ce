/** Parses a page's JSON; null if invalid. */
export function jsonOrNull(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
