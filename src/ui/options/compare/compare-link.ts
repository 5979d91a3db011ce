import { linkTo } from '../route.ts';

/** The address at which these postings stand side by side. An id may hold a comma: it is an address at times. */
export function compareLink(ids: readonly string[]): string {
  return linkTo('compare', [], { ids: ids.map((id) => encodeURIComponent(id.toWellFormed())).join(',') });
}

/** The ids that such an address names, each once: the inverse of {@link compareLink}. */
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
