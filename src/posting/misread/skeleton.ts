import { tagOf } from '../dom/element-kind.ts';
import { elementNames } from './element-names.ts';

/** Maximum length of a skeleton in characters. */
export const MOST_CHARACTERS = 60_000;
const MOST_ELEMENTS = 20_000;
const DEEPEST = 200;
/** Number of consecutive elements with equal names that are listed; the others are only counted. */
const ALIKE = 2;
/** Elements left out with their content, as they say nothing about the page's structure. */
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
/** Elements whose text is, or may be, the user's input. */
const CONTROLS = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** An element: its depth, names and text length. */
interface Line {
  depth: number;
  text: string;
  size: number;
}

/**
 * Describes a page's structure, one element a line: tag, id, classes, role, names of its data attributes, length
 * of its own text. It holds no words of the page, no input and no attribute values (see {@link elementNames}).
 * Open shadow roots and frames of the page's origin are included. If it gets too long, elements with the least
 * text are dropped first.
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

  /** Visits a document, an element or a shadow root. Returns its text length: its own and in total. */
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
    // A form may have a field named like the shadow root.
    if (!scope || (scope.nodeType !== 11 && scope.nodeType !== 9)) return 0;
    const line: Line = { depth, text, size: 0 };
    this.#lines.push(line);
    line.size = this.into(scope, depth + 1).all;
    return line.size;
  }
}

/** Returns children by walking siblings: a form may answer `childNodes` with a field. */
function* childrenOf(scope: Node): Iterable<Node> {
  const page = scope.ownerDocument ?? (scope as Document);
  const walker = page.createTreeWalker(scope, 5); // NodeFilter.SHOW_ELEMENT | SHOW_TEXT
  for (let node = walker.firstChild(); node; node = walker.nextSibling()) yield node;
}

function isLeftOut(element: Element): boolean {
  const tag = tagOf(element);
  if (LEFT_OUT.has(tag)) return true;
  // Only scripts that hold data are useful.
  return tag === 'script' && !element.hasAttribute('id') && !/json/i.test(element.getAttribute('type') ?? '');
}

function documentIn(element: Element): Document | null {
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** Returns the user's input on a page in lower case; under three letters it would match any name. */
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

/** Selects the lines that fit. An element's text length includes its children, so parents always stay. */
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
