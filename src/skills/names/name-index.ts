import { appendTo } from '../append-to.ts';
import { GAP, type Token } from '../text/tokens.ts';
import { Notes, wordOf } from '../text/words.ts';
import { humpsOf, singularOf, spellingsOf } from './pattern.ts';

type Report<Value> = (value: Value, own: number[], plural: boolean) => void;

/** What a name stands for. */
interface Named {
  name: string;
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

/** Three letters of one word, however the name is written: "Pow" of "PowerShell", but not "MyS" of "MySQL". */
const OF_ONE_WORD = /^(?:[A-Za-z][a-z0-9]{2}|[A-Z0-9]{3})/;
/** "SysOps" in "AWS SysOps", "4HANA" in "BW/4HANA": a later word of a name that its humps would take apart. */
const LATER_HUMPED = /[ /-][A-Za-z0-9]*[a-z0-9][A-Z][A-Za-z]*/g;
/** A cheap test that rules out most names before LATER_HUMPED is tried. */
const MAY_BE_HUMPED = /[ /-].*[a-z0-9][A-Z]/;

/**
 * All names, by their words: "spring boot", "ci/cd". A name is looked up word by word, for as long as what was
 * read so far begins any name. Names are many, and a text has few of the words that they begin with: a name is not
 * looked at before a word is met that begins with the same letter, nor taken apart before one with the same letters.
 * Only words with a plus must be known before a text is split, as it is a part of no other word.
 */
export class NameIndex<Value extends Named> {
  /** Names not looked at yet, by their first letter. */
  readonly #unread = new Map<number, Value[]>();
  /** Names still to be taken apart, by the letters that they begin with. */
  readonly #closed = new Map<string, Value[]>();
  /** All others, by their first word. */
  readonly #first: Nodes<Value> = new Map();
  /** Later words of names that must not be taken apart at their humps. */
  readonly #later = new Set<string>();
  /** Whether a word begins any name. */
  readonly #begins = new Notes((word) => this.#beginsName(word.text));

  add(value: Value): void {
    const { name } = value;
    if (name.includes('+')) this.#takeApart(value);
    else appendTo(this.#unread, letterOf(name), value);
    if (!MAY_BE_HUMPED.test(name)) return;
    for (const [word] of name.matchAll(LATER_HUMPED)) this.#later.add(word.slice(1).toLowerCase());
  }

  /** Files the names that begin with the letter of a word. */
  #read(word: string): void {
    const letter = letterOf(word);
    const names = this.#unread.get(letter);
    if (!names) return;
    this.#unread.delete(letter);
    for (const value of names) {
      const { name } = value;
      appendTo(this.#closed, name.slice(0, OF_ONE_WORD.test(name) ? 3 : 1).toLowerCase(), value);
    }
  }

  /** Takes the names apart that are filed under these letters. */
  #open(opening: string): void {
    for (const value of this.#closed.get(opening) ?? []) this.#takeApart(value);
    this.#closed.delete(opening);
  }

  #takeApart(value: Value): void {
    for (const words of spellingsOf(value.name)) this.#addWords(words, value);
    const singular = singularOf(value.name);
    if (singular) this.#addWords(spellingsOf(singular)[0] as string[], value);
    if (value.cased) return;
    // "Fast API" may be FastAPI, "fast API" is not.
    const humps = humpsOf(value.name);
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
    node.values = node.values.length > 0 ? [...node.values, value] : [value];
  }

  /** Whether a folded word, or the word without its version or plural s, begins any name, or is not to be taken apart. */
  knows(word: string): boolean {
    return wordOf(word).noted(this.#begins);
  }

  #beginsName(word: string): boolean {
    this.#read(word);
    this.#open(word.slice(0, 1));
    this.#open(word.slice(0, 3));
    return [word, ...bareForms(word)].some((form) => this.#first.has(form) || this.#later.has(form));
  }

  /** Reports all names that begin at token `at`, each with the numbers of its words, and whether it is in the plural. */
  find(tokens: readonly Token[], at: number, report: Report<Value>): void {
    const { entry, forms } = tokens[at] as Token;
    if (entry.noted(this.#begins) || forms?.some((form) => this.knows(form)))
      follow(this.#first, tokens, [at], report);
  }
}

/** A first letter by its number, the same for a capital. */
const letterOf = (word: string) => {
  const letter = word.charCodeAt(0);
  return letter < 128 ? letter | 32 : word.charAt(0).toLowerCase().charCodeAt(0);
};

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
