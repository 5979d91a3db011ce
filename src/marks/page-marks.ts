import { findLines, type Mark } from './find-lines.ts';
import type { MarkedLine } from './marked-lines.ts';
import { PageText } from './page-text.ts';
import { Slices } from './slices.ts';

/**
 * One name for every recognised word. A page can read the names and the words under them, so a second name for what
 * is missing would tell an employer what the user lacks.
 */
const NAME = 'gaplight';

/** A veil of the page's own ink: it shows on light grounds and on dark ones, and leaves the words as they are. */
const STYLE = `::highlight(${NAME}) { background-color: color-mix(in srgb, currentColor 20%, transparent); }`;

/** The place of a word in the posting. */
export interface WordPlace {
  block: number;
  start: number;
}

/** The marks on the page: painted by the browser, without a change of the document. */
export class PageMarks {
  #turn = 0;
  #style: CSSStyleSheet | null = null;
  /** Where that style stands: in the page, and in each shadow root that a marked word stands in. */
  #styled: DocumentOrShadowRoot[] = [];

  /** Marks the recognised words, scrolls to the one at `at`, and tells how many were found. */
  async show(lines: readonly MarkedLine[], at: WordPlace | null): Promise<number> {
    const turn = ++this.#turn;
    const slices = new Slices();
    const marks = await findLines(await PageText.read(document.body, slices), lines, slices);
    // It was hidden again, or asked for anew, in the meantime.
    if (turn !== this.#turn) return marks.length;
    this.#paint(marks);
    const target = at && nearest(marks, at);
    if (target) scrollTo(target);
    return marks.length;
  }

  /** Takes all marks away, and everything that went with them. */
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

/** The page, and the shadow roots that marks stand in: a style of the page does not reach into those. */
function rootsOf(marks: readonly Mark[]): DocumentOrShadowRoot[] {
  const roots = marks.map(({ range }) => range.startContainer.getRootNode());
  return [document, ...new Set(roots.filter((root) => root instanceof ShadowRoot))];
}

/** The mark at a place, or else another in the same line. */
function nearest(marks: readonly Mark[], at: WordPlace): Mark | undefined {
  const line = marks.filter(({ block }) => block === at.block);
  return line.find(({ start }) => start === at.start) ?? line[0];
}

function scrollTo({ range }: Mark): void {
  // A page that is not in front draws no frames, so that a smooth scroll would never get there.
  const still = document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches;
  range.startContainer.parentElement?.scrollIntoView({
    block: 'center',
    behavior: still ? 'instant' : 'smooth',
  });
}
