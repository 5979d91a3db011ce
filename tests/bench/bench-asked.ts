import { parseArgs } from 'node:util';

/** What `npm run bench` was asked for. */
export interface BenchAsked {
  /** Names of parts, in their own order. */
  parts: string[];
  postings: string | undefined;
  pages: string | undefined;
  json: string | undefined;
}

/** Reads the command's arguments; no part named means all. Throws where a name is none, with those that there are. */
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
