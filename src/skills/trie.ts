import { ANY, MOST_SKIPPED, SLASH, STEM } from './pattern.ts';
import { stem } from './stem.ts';
import { GAP, type Token } from './tokens.ts';

/** A trie of words: each path from the root is a name or a phrase, and carries what it stands for. */
export class Trie<Value> {
  readonly #root: Node<Value> = { next: new Map(), values: [] };
  readonly #words = new Set<string>();

  add(edges: readonly string[], value: Value): void {
    let node = this.#root;
    for (const edge of edges) {
      let next = node.next.get(edge);
      if (!next) {
        next = { next: new Map(), values: [] };
        node.next.set(edge, next);
      }
      node = next;
      if (!edge.startsWith(STEM)) this.#words.add(edge.startsWith(SLASH) ? edge.slice(1) : edge);
    }
    node.values.push(value);
  }

  /** Whether a folded word, or the word without its version or plural s, is part of any name. */
  knows(word: string): boolean {
    return this.#words.has(word) || bareForms(word).some((bare) => this.#words.has(bare));
  }

  /**
   * Reports all that begins at token `at`, each with the numbers of its words; words that {@link ANY} passed
   * over are not among them.
   */
  find(tokens: readonly Token[], at: number, report: (value: Value, own: number[]) => void): void {
    this.#step(this.#root, tokens, at, [], report);
  }

  #step(node: Node<Value>, tokens: readonly Token[], at: number, own: number[], report: Report<Value>): void {
    const token = tokens[at];
    if (!token) return;
    const gap = own.length === 0 ? GAP.space : token.gap;
    if (gap <= GAP.space) {
      const exact = node.next.get(token.word);
      this.#enter(exact, tokens, at, own, report);
      this.#enter(node.next.get(STEM + stem(token.word)), tokens, at, own, report);
      // "ADFS" is a name of its own before it is the plural of ADF.
      for (const bare of exact?.values.length ? [] : bareForms(token.word)) {
        for (const value of node.next.get(bare)?.values ?? []) report(value, [...own, at]);
      }
    }
    if (gap <= GAP.slash && own.length > 0) {
      this.#enter(node.next.get(SLASH + token.word), tokens, at, own, report);
    }
  }

  #enter(
    node: Node<Value> | undefined,
    tokens: readonly Token[],
    at: number,
    own: number[],
    report: Report<Value>,
  ): void {
    if (!node) return;
    const path = [...own, at];
    for (const value of node.values) report(value, path);
    this.#step(node, tokens, at + 1, path, report);
    const any = node.next.get(ANY);
    if (any) this.#skip(any, tokens, at + 1, path, report);
  }

  /** Passes over up to {@link MOST_SKIPPED} words of one run, without a comma or any other stop. */
  #skip(node: Node<Value>, tokens: readonly Token[], at: number, own: number[], report: Report<Value>): void {
    for (let skipped = 0; skipped <= MOST_SKIPPED; skipped++) {
      const token = tokens[at + skipped];
      if (!token || token.gap >= GAP.comma) return;
      this.#enter(node.next.get(token.word), tokens, at + skipped, own, report);
      this.#enter(node.next.get(STEM + stem(token.word)), tokens, at + skipped, own, report);
    }
  }
}

interface Node<Value> {
  next: Map<string, Node<Value>>;
  values: Value[];
}

type Report<Value> = (value: Value, own: number[]) => void;

/** The word without what may follow a name: a version, a plural s. */
function bareForms(word: string): string[] {
  const bare = withoutVersion(word);
  const forms = bare === word ? [] : [bare];
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) forms.push(word.slice(0, -1));
  return forms;
}

function withoutVersion(word: string): string {
  return word.replace(/^(\p{L}{2,}[+#]*)\d+$/u, '$1');
}
