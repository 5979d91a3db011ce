import { findLines, type Mark } from './find-lines.ts';
import type { MarkedLine } from './marked-lines.ts';
import { PageText } from './page-text.ts';
import { Slices } from './slices.ts';

/**
 * One highlight name for every recognised word. A page can read the names and the words under them, so a second
 * name for gaps would tell an employer what the user lacks.
 */
const NAME = 'gaplight';

/** A highlighter's amber, see-through, so that words stay legible on light and on dark grounds. */
const STYLE = `::highlight(${NAME}) {
  background-color: rgb(255 196 0 / 38%);
  text-decoration: underline 2px rgb(214 128 0);
}`;

/** The place of a word in the posting. */
export interface WordPlace {
  block: number;
  start: number;
}

/** Marks on the page, painted by the browser without changing the document. */
export class PageMarks {
  #turn = 0;
  #style: CSSStyleSheet | null = null;
  /** Roots that hold the style: the page and each shadow root with a marked word. */
  #styled: DocumentOrShadowRoot[] = [];

  /** Marks the recognised words, scrolls to the one at `at`, and returns how many were found. */
  async show(lines: readonly MarkedLine[], at: WordPlace | null): Promise<number> {
    const turn = ++this.#turn;
    const slices = new Slices();
    const marks = await findLines(await PageText.read(document.body, slices), lines, slices);
    // The marks were hidden or requested again meanwhile.
    if (turn !== this.#turn) return marks.length;
    this.#paint(marks);
    const target = at && nearest(marks, at);
    if (target) scrollTo(target);
    return marks.length;
  }

  /** Removes all marks and their styles. */
  hide(): void {
    this.#turn++;
    CSS.highlights.delete(NAME);
    for (const root of this.#styled)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#style);
    this.#styled = [];
    this.#style = null;
  }

  #paint(marks: readonly Mark[]): void {
    this.hide();
    if (marks.length === 0) return;
    const highlight = new Highlight();
    for (const { range } of marks) highlight.add(range);
    CSS.highlights.set(NAME, highlight);
    const style = new CSSStyleSheet();
    style.replaceSync(STYLE);
    this.#style = style;
    this.#styled = rootsOf(marks);
    for (const root of this.#styled) root.adoptedStyleSheets = [...root.adoptedStyleSheets, style];
  }
}

/** Returns the page and the shadow roots that contain marks, which the page's own styles do not reach. */
function rootsOf(marks: readonly Mark[]): DocumentOrShadowRoot[] {
  const roots = marks.map(({ range }) => range.startContainer.getRootNode());
  return [document, ...new Set(roots.filter((root) => root instanceof ShadowRoot))];
}

/** Returns the mark at a place, or another one in the same line. */
function nearest(marks: readonly Mark[], at: WordPlace): Mark | undefined {
  const line = marks.filter(({ block }) => block === at.block);
  return line.find(({ start }) => start === at.start) ?? line[0];
}

function scrollTo({ range }: Mark): void {
  // A page in the background draws no frames, so smooth scrolling would never finish.
  const still = document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches;
  range.startContainer.parentElement?.scrollIntoView({
    block: 'center',
    behavior: still ? 'instant' : 'smooth',
  });
}
