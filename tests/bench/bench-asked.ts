import { parseArgs } from 'node:util';

/** Options of `npm run bench`. */
export interface BenchAsked {
  /** Names of parts, in canonical order. */
  parts: string[];
  postings: string | undefined;
  pages: string | undefined;
  json: string | undefined;
}

/** Parses the command's arguments; no part means all. Throws on unknown names and lists the known ones. */
export function benchAsked(args: readonly string[], all: readonly string[]): BenchAsked {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'string' }, postings: { type: 'string' }, pages: { type: 'string' } },
  });
  const unknown = positionals.filter((name) => !all.includes(name));
  if (unknown.length > 0) throw new Error(`no part ${unknown.join(', ')}; there are: ${all.join(', ')}`);
  const parts = positionals.length > 0 ? all.filter((name) => positionals.includes(name)) : [...all];
  return { parts, postings: values.postings, pages: values.pages, json: values.json };
}
