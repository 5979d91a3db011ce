import { SLASH } from './pattern.ts';
import { GAP, type Token } from './tokens.ts';

interface Node<Value> {
  next: Map<string, Node<Value>> | null;
  values: Value[] | null;
}

/** All names, as a trie of words: each path from the root is a name, and carries what it stands for. */
export class NameTrie<Value> {
  readonly #root: Node<Value> = { next: null, values: null };
  readonly #words = new Set<string>();

  add(edges: readonly string[], value: Value): void {
    let node = this.#root;
    for (const edge of edges) {
      node.next ??= new Map();
      let next = node.next.get(edge);
      if (!next) {
        next = { next: null, values: null };
        node.next.set(edge, next);
      }
      node = next;
      this.#words.add(edge.startsWith(SLASH) ? edge.slice(1) : edge);
    }
    node.values ??= [];
    node.values.push(value);
  }

  /** Whether a folded word, or the word without its version or plural s, is part of any name. */
  knows(word: string): boolean {
    return this.#words.has(word) || bareForms(word).some((bare) => this.#words.has(bare));
  }

  /** Reports all names that begin at token `at`, each with the numbers of its words. */
  find(tokens: readonly Token[], at: number, report: (value: Value, own: number[]) => void): void {
    let nodes = [this.#root];
    const own: number[] = [];
    for (let n = at; nodes.length > 0 && n < tokens.length; n++) {
      const token = tokens[n] as Token;
      own.push(n);
      const ends = nodes.flatMap((node) => step(node, token, n === at));
      for (const { values } of ends) for (const value of values ?? []) report(value, [...own]);
      nodes = ends.filter(({ next }) => next !== null);
    }
  }
}

/** Where a word leads from a node. A form without its plural or version may end a name, but not go on. */
function step<Value>(node: Node<Value>, { word, gap }: Token, isFirst: boolean): Node<Value>[] {
  if (!node.next) return [];
  const found: Node<Value>[] = [];
  if (isFirst || gap <= GAP.space) {
    const exact = node.next.get(word);
    if (exact) found.push(exact);
    // "ADFS" is a name of its own before it is the plural of ADF.
    if (!exact?.values) {
      for (const bare of bareForms(word)) {
        const values = node.next.get(bare)?.values;
        if (values) found.push({ next: null, values });
      }
    }
  }
  const afterSlash = !isFirst && gap <= GAP.slash ? node.next.get(SLASH + word) : undefined;
  return afterSlash ? [...found, afterSlash] : found;
}

/** The word without what may follow a name: a version, a plural s. */
function bareForms(word: string): string[] {
  const forms: string[] = [];
  const bare = word.replace(/^(\p{L}{2,}[+#]*)\d+$/u, '$1');
  if (bare !== word) forms.push(bare);
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) forms.push(word.slice(0, -1));
  return forms;
}
