import { stem } from './stem.ts';
import { fold, GAP, type Token, tokenise } from './tokens.ts';

/** Marks an edge that any inflection of a word passes; the rest of the edge is the word's stem. */
export const STEM = '~';
/** Marks an edge that a slash before the word passes too, as in "CI/CD". */
export const SLASH = '/';
/** The edge that up to {@link MOST_SKIPPED} other words pass. */
export const ANY = '_';
export const MOST_SKIPPED = 3;

const all = () => true;

/** The ways a name can be written, each as a path of edges: its words, and all of them joined into one. */
export function namePaths(name: string): string[][] {
  const tokens = tokenise(name, all);
  const words = tokens.map(edgeOf);
  return tokens.length < 2 ? [words] : [words, [tokens.map(({ word }) => word).join('')]];
}

/** The words of a name that its capitals hold together: "PowerShell" is also written "Power Shell". */
export function humpPath(name: string): string[] | null {
  const humps = name.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  if (humps.length < 2 || !/^[\p{L}]+$/u.test(name) || humps.some((hump) => hump.length < 2)) return null;
  return humps.map(fold);
}

/** All paths of a pattern as data/skills/README.md describes them: alternatives and optional words written out. */
export function patternPaths(pattern: string): string[][] {
  let paths: string[][] = [[]];
  for (const part of pattern.trim().split(/[\s-]+/)) {
    const optional = part.endsWith('?');
    const edges = (optional ? part.slice(0, -1) : part).split('|').map(patternEdge);
    const longer = paths.flatMap((path) => edges.map((edge) => [...path, edge]));
    paths = optional ? [...paths, ...longer] : longer;
  }
  return paths.filter((path) => path.length > 0);
}

function patternEdge(word: string): string {
  if (word === ANY) return ANY;
  if (word.startsWith('=')) return fold(word.slice(1));
  return STEM + stem(fold(word));
}

function edgeOf({ word, gap }: Token, index: number): string {
  return index > 0 && gap === GAP.slash ? SLASH + word : word;
}
