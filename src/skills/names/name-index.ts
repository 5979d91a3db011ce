import { GAP, type Token } from '../text/tokens.ts';
import { Notes, wordOf } from '../text/words.ts';
import { bareForms } from './bare-forms.ts';
import { lettersOf } from './letters.ts';
import type { NameOrder } from './name-order.ts';
import { humpsOf, knownWordsOf, singularOf, spellingsOf } from './pattern.ts';

type Report<Value> = (value: Value, own: number[], plural: boolean) => void;

/** A value stored in the index under a name. */
interface Named {
  name: string;
  /** Rank among all names; for equal spellings the lowest comes first. */
  order: number;
  /** Whether the name's capitals must all match. */
  cased: boolean;
}

/** Values of the name read so far, and possible continuations. */
interface Node<Value> {
  values: readonly Value[];
  /** Continuations by next word, after a space or after a slash. */
  spaced: Nodes<Value> | null;
  slashed: Nodes<Value> | null;
}
type Nodes<Value> = Map<string, Node<Value>>;

/** Maximum number of cached lookups. */
const MOST_LETTERS = 20_000;

/**
 * Trie of all names by word: "spring boot", "ci/cd". A text is looked up word by word while some name continues.
 * A row (one skill) is split into words only once a text contains letters of one of its names.
 */
export class NameIndex<Value extends Named> {
  readonly #order: NameOrder;
  /** Rows whose names are in the trie. */
  readonly #opened = new Set<number>();
  readonly #add: (row: number, index: NameIndex<Value>) => void;
  /** Trie roots by first word. */
  readonly #first: Nodes<Value> = new Map();
  /** Words that must not be split although they begin no name. */
  readonly #known: Set<string>;
  /** Cached lookups: whether a name may have these letters, or begin with them. */
  readonly #met = new Map<string, boolean>();
  readonly #begins = new Notes((word) => this.#beginsName(word.text));
  /** Letters of a word and of its bare forms. */
  readonly #letters = new Notes(({ text }) => [text, ...bareForms(text)].map(lettersOf));
  /** Whether a name may begin with a word; false is certain. */
  readonly #mayBegin = new Notes((word) => {
    const met = word.noted(this.#letters).filter((letters) => this.#meet(letters));
    return met.length > 0 || [word.text, ...bareForms(word.text)].some((form) => this.#first.has(form));
  });

  /** `known`: later words of names that must not be split; `add` adds a row's names to the given index. */
  constructor(
    order: NameOrder,
    known: Iterable<string>,
    add: (row: number, index: NameIndex<Value>) => void,
  ) {
    this.#order = order;
    this.#known = new Set(known);
    this.#add = add;
  }

  /** Adds a row's names once. */
  readonly open = (row: number): void => {
    if (this.#opened.has(row)) return;
    this.#opened.add(row);
    this.#add(row, this);
  };

  add(value: Value): void {
    const { name } = value;
    for (const words of spellingsOf(name)) this.#addWords(words, value);
    const singular = singularOf(name);
    if (singular) this.#addWords(spellingsOf(singular)[0] as string[], value);
    for (const word of knownWordsOf(name)) this.#known.add(word);
    if (value.cased) return;
    // "Fast API" may be FastAPI, "fast API" is not.
    const humps = humpsOf(name);
    if (humps) this.#addWords(humps, { ...value, cased: true });
  }

  /** Adds a name as words; each but the first starts with its separator: " boot", "/cd". */
  #addWords([first = '', ...others]: readonly string[], value: Value): void {
    let node = nodeAt(this.#first, first);
    for (const other of others) {
      const word = other.slice(1);
      const before = other.startsWith('/') ? 'slashed' : 'spaced';
      node[before] ??= new Map();
      node = nodeAt(node[before], word);
    }
    // Most names have one skill, and pushing to an empty list reserves room for sixteen more.
    node.values = node.values.length > 0 ? inOrder([...node.values, value]) : [value];
  }

  /** Whether a folded word, with or without version or plural s, begins any name or must not be split. */
  knows(word: string): boolean {
    return wordOf(word).noted(this.#begins);
  }

  #beginsName(word: string): boolean {
    const forms = [word, ...bareForms(word)];
    for (const letters of forms.map(lettersOf)) {
      this.#meet(letters);
      this.#order.begun(letters, this.open);
    }
    return forms.some((form) => this.#first.has(form) || this.#known.has(form));
  }

  /** Adds the names with these letters. Returns whether a name may have them, or begin with them. */
  #meet(letters: string): boolean {
    let met = this.#met.get(letters);
    if (met === undefined) {
      if (this.#met.size >= MOST_LETTERS) this.#met.clear();
      met = this.#order.named(letters, this.open);
      this.#met.set(letters, met);
    }
    return met;
  }

  /** Reports all names that begin at token `at`, with the indexes of their words and whether they are plural. */
  find(tokens: readonly Token[], at: number, report: Report<Value>): void {
    const { entry, forms } = tokens[at] as Token;
    if (!entry.noted(this.#mayBegin) && !forms) return;
    this.#openFrom(tokens, at, '');
    follow(this.#first, tokens, [at], report);
  }

  /** Adds the rows of all names that may begin at token `at`; `before`: letters of the words before it. */
  #openFrom(tokens: readonly Token[], at: number, before: string): void {
    const { entry, forms = NONE } = tokens[at] as Token;
    const goesOn = (tokens[at + 1]?.gap ?? GAP.stop) <= GAP.slash;
    for (const word of forms.length > 0 ? [entry, ...forms.map(wordOf)] : [entry]) {
      const [whole, ...bare] = word.noted(this.#letters);
      for (const letters of bare) this.#meet(before + letters);
      const read = before + whole;
      const met = this.#meet(read);
      // Which inflected form applies depends on the following words.
      if (forms.length > 0) this.#order.begun(read, this.open);
      if (goesOn && met) this.#openFrom(tokens, at + 1, read);
    }
  }
}

/** Sorts names of one spelling in taxonomy order, whichever was added first. */
const inOrder = <Value extends Named>(values: Value[]): Value[] => values.sort((a, b) => a.order - b.order);

function nodeAt<Value>(nodes: Nodes<Value>, word: string): Node<Value> {
  let node = nodes.get(word);
  if (!node) {
    node = { values: NO_VALUES, spaced: null, slashed: null };
    nodes.set(word, node);
  }
  return node;
}

/** Reports names of the words read so far, whose last one is still to be looked up, and of those that follow. */
function follow<Value>(
  nodes: Nodes<Value>,
  tokens: readonly Token[],
  own: number[],
  report: Report<Value>,
): void {
  const at = own.at(-1) as number;
  const { word, forms } = tokens[at] as Token;
  const node = nodes.get(word) ?? nodeOf(forms, nodes);
  if (node && node.values.length > 0) for (const value of node.values) report(value, own, false);
  // "ADFS" is a name of its own before it is the plural of ADF.
  else reportBare(nodes, word, own, report);
  const gap = tokens[at + 1]?.gap ?? GAP.stop;
  // "CI CD" and "CI-CD" are CI/CD too.
  if (node?.spaced && gap <= GAP.space) follow(node.spaced, tokens, [...own, at + 1], report);
  if (node?.slashed && gap <= GAP.slash) follow(node.slashed, tokens, [...own, at + 1], report);
}

/** Returns the node of the first form that is a name, otherwise of the first that begins one, as "jav" might. */
function nodeOf<Value>(forms: readonly string[] | undefined, nodes: Nodes<Value>): Node<Value> | undefined {
  let begun: Node<Value> | undefined;
  for (const form of forms ?? []) {
    const node = nodes.get(form);
    if (node && node.values.length > 0) return node;
    begun ??= node;
  }
  return begun;
}

function reportBare<Value>(nodes: Nodes<Value>, word: string, own: number[], report: Report<Value>): void {
  for (const bare of bareForms(word)) {
    const plural = word === `${bare}s`;
    for (const value of nodes.get(bare)?.values ?? []) report(value, own, plural);
  }
}

const NO_VALUES: readonly never[] = [];
const NONE: readonly string[] = [];
