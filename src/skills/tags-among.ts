import type { Hit } from './names/matcher.ts';

/** Returns hits in runs of three or more names without separators, as in job boards' tags: "java spring linux". */
export function tagsAmong(hits: readonly Hit[], text: string): Set<Hit> {
  const follows = (a: Hit | undefined, b: Hit | undefined) =>
    a !== undefined && b !== undefined && a.end < b.start && /^\s+$/.test(text.slice(a.end, b.start));
  return new Set(
    hits.filter((hit, n) => {
      const [before2, before, after, after2] = [hits[n - 2], hits[n - 1], hits[n + 1], hits[n + 2]];
      return (
        (follows(before, hit) && (follows(hit, after) || follows(before2, before))) ||
        (follows(hit, after) && follows(after, after2))
      );
    }),
  );
}
