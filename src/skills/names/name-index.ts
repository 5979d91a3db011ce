import { GAP, type Token } from '../text/tokens.ts';
import { Notes, wordOf } from '../text/words.ts';
import { type Letters, lettersOf, NO_LETTERS, withLetters } from './letters.ts';
import type { NameFilter } from './name-filter.ts';
import { humpsOf, laterHumped, singularOf, spellingsOf } from './pattern.ts';

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

/**
 * All names, by their words: "spring boot", "ci/cd". A name is looked up word by word, for as long as what was
 * read so far begins any name. Names are many, and a text has few of them: those of a skill are taken apart when a text has
 * letters that one of them has.
 */
export class NameIndex<Value extends Named> {
  readonly #filter: NameFilter;
  /** The skills whose names were added, by their numbers. */
  readonly #opened = new Set<number>();
  readonly #open: (skill: number) => void;
  /** All names that were added, by their first word. */
  readonly #first: Nodes<Value> = new Map();
  /** Later words of names that must not be taken apart at their humps. */
  readonly #later = new Set<string>();
  /** Whether a word begins any name. */
  readonly #begins = new Notes((word) => this.#beginsName(word.text));
  /** The letters of a word, and those of its bare forms. */
  readonly #letters = new Notes(({ text }) => [text, ...bareForms(text)].map(lettersOf));
  /** Whether there may be a name that begins with a word: false where there is none. */
  readonly #mayBegin = new Notes((word) =>
    word.noted(this.#letters).some(({ hash }) => this.#filter.isName(hash) || this.#filter.goesOn(hash)),
  );

  /** `filter`: which skills may have a name; `add` adds those of a skill to the index that it is given. */
  constructor(filter: NameFilter, add: (skill: number, index: NameIndex<Value>) => void) {
    this.#filter = filter;
    this.#open = (skill) => {
      if (this.#opened.has(skill)) return;
      this.#opened.add(skill);
      add(skill, this);
    };
  }

  add(value: Value): void {
    const { name } = value;
    for (const words of spellingsOf(name)) this.#addWords(words, value);
    const singular = singularOf(name);
    if (singular) this.#addWords(spellingsOf(singular)[0] as string[], value);
    for (const word of laterHumped(name)) this.#later.add(word);
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
      if (word.endsWith('+')) nodeAt(this.#first, word);
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
    for (const form of forms) {
      const { hash } = lettersOf(form);
      this.#filter.named(hash, this.#open);
      this.#filter.goingOn(hash, this.#open);
    }
    return forms.some((form) => this.#first.has(form) || this.#later.has(form));
  }

  /** Reports all names that begin at token `at`, each with the numbers of its words, and whether it is in the plural. */
  find(tokens: readonly Token[], at: number, report: Report<Value>): void {
    const { entry, forms } = tokens[at] as Token;
    if (!entry.noted(this.#mayBegin) && !forms) return;
    this.#openFrom(tokens, at, NO_LETTERS);
    follow(this.#first, tokens, [at], report);
  }

  /** Adds the names of all skills that a text may name from token `at` on; `before`: the letters of what leads up to it. */
  #openFrom(tokens: readonly Token[], at: number, before: number): void {
    const { entry, forms = NONE } = tokens[at] as Token;
    const goesOn = (tokens[at + 1]?.gap ?? GAP.stop) <= GAP.slash;
    for (const word of forms.length > 0 ? [entry, ...forms.map(wordOf)] : [entry]) {
      const [whole, ...bare] = word.noted(this.#letters);
      for (const letters of bare) this.#filter.named(withLetters(before, letters), this.#open);
      const read = withLetters(before, whole as Letters);
      this.#filter.named(read, this.#open);
      // Whether a form is tried depends on which words go on.
      if (forms.length > 0) this.#filter.goingOn(read, this.#open);
      if (goesOn && this.#filter.goesOn(read)) this.#openFrom(tokens, at + 1, read);
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
const NONE: string[] = [];

/** The word without what may follow a name: a version, a plural s. */
function bareForms(word: string): string[] {
  const last = word.charCodeAt(word.length - 1);
  const digit = last >= 48 && last <= 57;
  if (!digit && last !== 115) return NONE;
  if (digit) {
    const bare = word.replace(/^(\p{L}{2,}[+#]*)\d+$/u, '$1');
    return bare === word ? NONE : [bare];
  }
  return word.length > 3 && !word.endsWith('ss') ? [word.slice(0, -1)] : NONE;
}
