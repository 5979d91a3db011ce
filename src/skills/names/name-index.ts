import { GAP, type Token } from '../text/tokens.ts';
import { Notes, wordOf } from '../text/words.ts';
import { bareForms } from './bare-forms.ts';
import { lettersOf } from './letters.ts';
import type { NameOrder } from './name-order.ts';
import { humpsOf, knownWordsOf, singularOf, spellingsOf } from './pattern.ts';

type Report<Value> = (value: Value, own: number[], plural: boolean) => void;

/** What a name stands for. */
interface Named {
  name: string;
  /** Where it stands among all names: of two with one spelling, the one with the lower number comes first. */
  order: number;
  /** Whether it must be written with all capitals of the name. */
  cased: boolean;
}

/** What is named once a word is read, and what may follow it. */
interface Node<Value> {
  values: readonly Value[];
  /** By the next word: where a space stands before it in the name, and where a slash does. */
  spaced: Nodes<Value> | null;
  slashed: Nodes<Value> | null;
}
type Nodes<Value> = Map<string, Node<Value>>;

/** How many letters are remembered for what was looked up. */
const MOST_LETTERS = 20_000;

/**
 * All names, by their words: "spring boot", "ci/cd". A name is looked up word by word, for as long as what was
 * read so far begins any name. Names are many, and a text has few of them: those of a row (a skill's) are taken apart when a
 * text has letters that one of them has.
 */
export class NameIndex<Value extends Named> {
  readonly #order: NameOrder;
  /** The rows whose names were added. */
  readonly #opened = new Set<number>();
  readonly #add: (row: number, index: NameIndex<Value>) => void;
  /** All names that were added, by their first word. */
  readonly #first: Nodes<Value> = new Map();
  /** Words that are known as they are, though they begin no name. */
  readonly #known: Set<string>;
  /** Letters that were looked up, and whether there may be a name of them, or one that begins with them. */
  readonly #met = new Map<string, boolean>();
  /** Whether a word begins any name. */
  readonly #begins = new Notes((word) => this.#beginsName(word.text));
  /** The letters of a word, and those of its bare forms. */
  readonly #letters = new Notes(({ text }) => [text, ...bareForms(text)].map(lettersOf));
  /** Whether there may be a name that begins with a word: false where there is none. */
  readonly #mayBegin = new Notes((word) => {
    const met = word.noted(this.#letters).filter((letters) => this.#meet(letters));
    return met.length > 0 || [word.text, ...bareForms(word.text)].some((form) => this.#first.has(form));
  });

  /** `known`: later words of names that must not be taken apart; `add` adds the names of a row to the index that it is given. */
  constructor(
    order: NameOrder,
    known: Iterable<string>,
    add: (row: number, index: NameIndex<Value>) => void,
  ) {
    this.#order = order;
    this.#known = new Set(known);
    this.#add = add;
  }

  /** Adds the names of a row, unless that was done. */
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

  /** Adds a name as its words, each but the first with the sign that must stand before it: " boot", "/cd". */
  #addWords([first = '', ...others]: readonly string[], value: Value): void {
    let node = nodeAt(this.#first, first);
    for (const other of others) {
      const word = other.slice(1);
      const before = other.startsWith('/') ? 'slashed' : 'spaced';
      node[before] ??= new Map();
      node = nodeAt(node[before], word);
    }
    // Most names are of one skill, and a list that grows out of an empty one keeps room for sixteen more.
    node.values = node.values.length > 0 ? inOrder([...node.values, value]) : [value];
  }

  /** Whether a folded word, or the word without its version or plural s, begins any name, or is not to be taken apart. */
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

  /** Adds the names of these letters. Whether there may be one, or one that begins with them. */
  #meet(letters: string): boolean {
    let met = this.#met.get(letters);
    if (met === undefined) {
      if (this.#met.size >= MOST_LETTERS) this.#met.clear();
      met = this.#order.named(letters, this.open);
      this.#met.set(letters, met);
    }
    return met;
  }

  /** Reports all names that begin at token `at`, each with the numbers of its words, and whether it is in the plural. */
  find(tokens: readonly Token[], at: number, report: Report<Value>): void {
    const { entry, forms } = tokens[at] as Token;
    if (!entry.noted(this.#mayBegin) && !forms) return;
    this.#openFrom(tokens, at, '');
    follow(this.#first, tokens, [at], report);
  }

  /** Adds the names of all rows that a text may name from token `at` on; `before`: the letters of what leads up to it. */
  #openFrom(tokens: readonly Token[], at: number, before: string): void {
    const { entry, forms = NONE } = tokens[at] as Token;
    const goesOn = (tokens[at + 1]?.gap ?? GAP.stop) <= GAP.slash;
    for (const word of forms.length > 0 ? [entry, ...forms.map(wordOf)] : [entry]) {
      const [whole, ...bare] = word.noted(this.#letters);
      for (const letters of bare) this.#meet(before + letters);
      const read = before + whole;
      const met = this.#meet(read);
      // Whether a form is tried depends on which words go on.
      if (forms.length > 0) this.#order.begun(read, this.open);
      if (goesOn && met) this.#openFrom(tokens, at + 1, read);
    }
  }
}

/** Names of one spelling stand in the order of the taxonomy, whichever was met first. */
const inOrder = <Value extends Named>(values: Value[]): Value[] => values.sort((a, b) => a.order - b.order);

function nodeAt<Value>(nodes: Nodes<Value>, word: string): Node<Value> {
  let node = nodes.get(word);
  if (!node) {
    node = { values: NO_VALUES, spaced: null, slashed: null };
    nodes.set(word, node);
  }
  return node;
}

/** Reports what is named by the words read, the last of which is yet to be looked up, and by those that follow. */
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

/** The first of the forms that is a name; or else that begins one, as "jav" might. */
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
