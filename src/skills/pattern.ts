import { stem } from './stem.ts';
import { fold, GAP, type Token, tokenise } from './tokens.ts';

/** Marks an edge of a name that a slash before the word passes too, as in "CI/CD". */
export const SLASH = '/';

const all = () => true;

/** The ways a name can be written, each as a path of edges: its words, and all of them joined into one. */
export function namePaths(name: string): string[][] {
  if (/^[a-z0-9]+$/i.test(name)) return [[name.toLowerCase()]];
  const tokens = tokenise(name, all);
  const words = tokens.map(edgeOf);
  return tokens.length < 2 ? [words] : [words, [tokens.map(({ word }) => word).join('')]];
}

function edgeOf({ word, gap }: Token, index: number): string {
  return index > 0 && gap === GAP.slash ? SLASH + word : word;
}

/** The words of a name that its capitals hold together: "PowerShell" is also written "Power Shell". */
export function humpPath(name: string): string[] | null {
  const humps = name.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  if (humps.length < 2 || !/^[\p{L}]+$/u.test(name) || humps.some((hump) => hump.length < 2)) return null;
  return humps.map(fold);
}

/** One word of a pattern. */
export interface Element {
  /** Folded words that stand for themselves, and stems of which any inflection will do. */
  words: ReadonlySet<string>;
  stems: ReadonlySet<string>;
  optional: boolean;
  /** Up to three words of any kind; then `words` and `stems` are empty. */
  gap: boolean;
}

const GAP_ELEMENT: Element = { words: new Set(), stems: new Set(), optional: false, gap: true };

/** Reads a pattern as data/skills/README.md describes it. */
export function parsePattern(pattern: string): Element[] {
  return pattern.trim().split(/[\s-]+/).map(elementOf);
}

function elementOf(part: string): Element {
  if (part === '_') return GAP_ELEMENT;
  const optional = part.endsWith('?');
  const words = new Set<string>();
  const stems = new Set<string>();
  for (const word of (optional ? part.slice(0, -1) : part).split('|')) {
    if (word.startsWith('=')) words.add(fold(word.slice(1)));
    else stems.add(stem(fold(word)));
  }
  return { words, stems, optional, gap: false };
}
