import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync } from 'vite';

/** One of our regular expressions, with the file of src that contains or builds it. */
export interface OurRegex {
  file: string;
  source: string;
  flags: string;
}

const ROOT = resolve(import.meta.dirname, '..');

/** Returns all our shipped files. */
export const shippedFiles = (): string[] =>
  ['src', 'entrypoints', 'data'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  );

interface Node {
  type?: string;
  value?: unknown;
  regex?: { pattern: string; flags: string };
  callee?: { name?: string };
  quasis?: { value: { raw: string } }[];
}

/** Yields the nodes of a file's syntax tree. */
function* nodesIn(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value;
  for (const child of Object.values(value)) yield* nodesIn(child);
}

const nodesOf = (file: string) => [
  ...nodesIn(parseSync(file, readFileSync(join(ROOT, file), 'utf8')).program),
];

/** Returns a file's patterns, whole or partial, including lookalikes in strings and templates. */
export function patternsIn(file: string): string[] {
  const isPattern = (text: string) => /\\[a-z]|\(\?/i.test(text);
  return nodesOf(file).flatMap(({ type, value, regex, quasis }) => {
    if (regex) return [regex.pattern];
    if (quasis) return quasis.map((quasi) => quasi.value.raw.replace(/\s*\n\s*/g, '')).filter(isPattern);
    return type === 'Literal' && typeof value === 'string' && isPattern(value) ? [value] : [];
  });
}

/** Returns a file's regular expression literals, and whether it builds others. */
export function regexesIn(file: string): { literals: OurRegex[]; builds: boolean } {
  const nodes = nodesOf(file);
  const literals = nodes.flatMap(({ regex }) =>
    regex ? [{ file, source: regex.pattern, flags: regex.flags }] : [],
  );
  return { literals, builds: nodes.some(({ callee }) => callee?.name === 'RegExp') };
}

/** Helper with which other files build expressions. */
const HELPER = 'src/files/resume/rx.ts';

/** Records each regular expression built from now on, with its file. Returns the function that stops it. */
export function noteBuilt(into: OurRegex[]): () => void {
  const original = globalThis.RegExp;
  const noted = (made: RegExp) => {
    const lines = new Error().stack?.split('\n') ?? [];
    const files = lines.flatMap((line) => line.match(/\/((?:src|data)\/[^:?]+)/)?.[1] ?? []);
    const file = files.find((one) => one !== HELPER);
    if (file) into.push({ file, source: made.source, flags: made.flags });
    return made;
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (target, given) => noted(Reflect.construct(target, given)),
    apply: (target, self, given) => noted(Reflect.apply(target, self, given)),
  });
  return () => {
    globalThis.RegExp = original;
  };
}

/** Whether a file builds expressions of its own, not for others. */
export const buildsOwn = ({ file, builds }: { file: string; builds: boolean }): boolean =>
  builds && file !== HELPER;
