import { linkTo } from '#src/ui/route.ts';

/** Returns the query that compares these postings. Ids are encoded, because an id can be a URL with commas. */
export function compareLink(ids: readonly string[]): string {
  return linkTo('compare', [], { ids: ids.map((id) => encodeURIComponent(id.toWellFormed())).join(',') });
}

/** Returns the ids in such a query without duplicates. Inverse of {@link compareLink}. */
export function comparedIds(query: URLSearchParams): string[] {
  const parts = (query.get('ids') ?? '').split(',').filter(Boolean);
  return [...new Set(parts.map(decoded))];
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
