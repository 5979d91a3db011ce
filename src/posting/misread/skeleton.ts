import { tagOf } from '../element-kind.ts';
import { elementNames } from './element-names.ts';

/** The most characters of a skeleton. */
export const MOST_CHARACTERS = 60_000;
const MOST_ELEMENTS = 20_000;
const DEEPEST = 200;
/** So many elements in a row that are called alike are told; of the others there is but the number. */
const ALIKE = 2;
/** What tells nothing of how a page is built, with all that is in it. */
const LEFT_OUT = new Set([
  'style',
  'link',
  'noscript',
  'svg',
  'math',
  'canvas',
  'option',
  'optgroup',
  'base',
  'br',
  'wbr',
]);
/** Their text is what the user has put in, or may have. */
const CONTROLS = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** An element: how deep it stands, what it is called, and how many characters of text there are in it. */
interface Line {
  depth: number;
  text: string;
  size: number;
}

/**
 * A page's skeleton, an element a line: its tag, id, classes, role and the names of its data, and the length of its own text.
 * Of the page's words, of what was typed in, and of the values of attributes there is nothing: see {@link elementNames}. Open shadow roots and
 * frames of the page's own origin are looked into. Where there is too much of it, what holds least text goes first.
 */
export function skeletonOf(document: Document): string {
  const lines: Line[] = [];
  const typed = typedIn(document);
  new Walk(lines, (name) => typed.some((word) => name.toLowerCase().includes(word))).into(document, 0);
  return written(lines);
}

class Walk {
  readonly #lines: Line[];
  readonly #isTyped: (name: string) => boolean;

  constructor(lines: Line[], isTyped: (name: string) => boolean) {
    this.#lines = lines;
    this.#isTyped = isTyped;
  }

  /** Goes through what is in a document, an element or a shadow root. Gives how much text that has, its own and all. */
  into(scope: Node, depth: number): { own: number; all: number } {
    const sizes = { own: 0, all: 0 };
    let before = '';
    let alike = 0;
    let skipped = 0;
    for (const child of childrenOf(scope)) {
      if (this.#lines.length >= MOST_ELEMENTS || depth > DEEPEST) break;
      if (child.nodeType === 3) sizes.own += (child as Text).data.trim().length;
      if (child.nodeType !== 1 || isLeftOut(child as Element)) continue;
      const name = elementNames(child as Element, tagOf(child as Element), this.#isTyped);
      alike = name === before ? alike + 1 : 1;
      if (alike <= ALIKE) {
        this.#tellSkipped(skipped, depth);
        skipped = 0;
        sizes.all += this.#element(child as Element, name, depth);
      } else skipped += 1;
      before = name;
    }
    this.#tellSkipped(skipped, depth);
    return { own: sizes.own, all: sizes.all + sizes.own };
  }

  #tellSkipped(skipped: number, depth: number): void {
    if (skipped > 0) this.#lines.push({ depth, text: `(${skipped} more like it)`, size: 1 });
  }

  #element(element: Element, name: string, depth: number): number {
    const line: Line = { depth, text: name, size: 0 };
    this.#lines.push(line);
    if (element.matches(CONTROLS)) return 0;
    const { own, all } = this.into(element, depth + 1);
    const within =
      this.#beneath('#shadow-root', element.shadowRoot, depth + 1) + this.#frame(element, depth + 1);
    if (own > 0) line.text += ` ${own}`;
    line.size = all + within;
    return line.size;
  }

  #frame(element: Element, depth: number): number {
    return tagOf(element) === 'iframe' ? this.#beneath('#document', documentIn(element), depth) : 0;
  }

  #beneath(text: string, scope: Node | null, depth: number): number {
    // A form may have a field that is called as the shadow root is.
    if (!scope || (scope.nodeType !== 11 && scope.nodeType !== 9)) return 0;
    const line: Line = { depth, text, size: 0 };
    this.#lines.push(line);
    line.size = this.into(scope, depth + 1).all;
    return line.size;
  }
}

/** A form answers with its fields where it is asked for its children. */
function* childrenOf(scope: Node): Iterable<Node> {
  const page = scope.ownerDocument ?? (scope as Document);
  const walker = page.createTreeWalker(scope, 5); // NodeFilter.SHOW_ELEMENT | SHOW_TEXT
  for (let node = walker.firstChild(); node; node = walker.nextSibling()) yield node;
}

function isLeftOut(element: Element): boolean {
  const tag = tagOf(element);
  if (LEFT_OUT.has(tag)) return true;
  // Of scripts those are of use that hold data.
  return tag === 'script' && !element.hasAttribute('id') && !/json/i.test(element.getAttribute('type') ?? '');
}

function documentIn(element: Element): Document | null {
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** What the user has typed in on a page, in lower case; what is shorter than three letters stands in any name. */
function typedIn(document: Document): string[] {
  const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')];
  const values = fields.filter(
    ({ type }) => !/^(?:hidden|submit|button|checkbox|radio|image|reset)$/.test(type),
  );
  const words = values.flatMap(({ value }) =>
    typeof value === 'string' ? value.toLowerCase().split(/[^\p{L}\p{N}]+/u) : [],
  );
  return [...new Set(words)].filter((word) => word.length > 2);
}

/** The lines that there is room for: whatever holds an element holds its text too, and so is there wherever that is. */
function written(lines: readonly Line[]): string {
  const texts = lines.map(({ depth, text }) => `${' '.repeat(Math.min(depth, 40))}${text}`);
  const bySize = lines
    .map((_, at) => at)
    .sort((a, b) => (lines[b]?.size ?? 0) - (lines[a]?.size ?? 0) || a - b);
  const kept = new Set<number>();
  let left = MOST_CHARACTERS - 60;
  for (const at of bySize) {
    left -= (texts[at]?.length ?? 0) + 1;
    if (left < 0) break;
    kept.add(at);
  }
  const gone = lines.length - kept.size;
  const rest = gone > 0 ? [`(${gone} lines with less text left out)`] : [];
  return [...texts.filter((_, at) => kept.has(at)), ...rest].join('\n');
}
