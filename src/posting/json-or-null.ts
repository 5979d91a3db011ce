/** What a page's JSON holds; null where it is none. */
export function jsonOrNull(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
