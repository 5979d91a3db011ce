/** Builds the hash of a place. Inverse of `routeOf` in `src/dashboard/route.ts`. */
export function linkTo(
  section: string,
  rest: readonly string[] = [],
  query: Record<string, string> = {},
): string {
  const path = [section, ...rest].map((part) => encodeURIComponent(part.toWellFormed())).join('/');
  const asked = new URLSearchParams(query).toString();
  return `#/${path}${asked && `?${asked}`}`;
}
