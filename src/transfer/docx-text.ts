/**
 * A tag of WordprocessingML that shapes the text, or a run of characters between two tags. A tag holds no "<": to look
 * past one for the end would take for ever in a file that ends no tag.
 */
const PIECE =
  /<(\/?)(?:w|mc):(Fallback|p|t|tab|br|cr|noBreakHyphen|pStyle|numPr|tr|tc)\b([^<>]*?)(\/?)>|<[^<>]*>|([^<]+)/g;
const HEADING = /\bw:val="(?:heading|title|überschrift|titre|nadpis)/i;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The text of a Word document’s main part (word/document.xml), a line a paragraph: list items with a bullet, headings
 * between blank lines, a row of a table one line where its cells are short. It is read tag by tag and never parsed as XML,
 * so that no entity can grow in it.
 */
export function textOfDocument(xml: string): string {
  const lines: string[] = [];
  let line = '';
  let mark = '';
  let inText = false;
  /** Word keeps a second copy of a text box here, for older versions of itself. */
  let fallback = 0;
  const rows = new TableRows(lines);
  const endLine = () => {
    if (mark === '## ') lines.push('');
    lines.push(line.trim() === '' ? '' : `${mark}${line.trim()}`);
    line = '';
  };
  for (const [, close, tag, attributes = '', empty, text] of xml.matchAll(PIECE)) {
    if (tag === 'Fallback') fallback += close ? -1 : empty ? 0 : 1;
    if (fallback > 0) continue;
    if (text !== undefined && inText) line += decoded(text);
    else if (tag === 't') inText = !close && !empty;
    else if (tag === 'tab') line += '\t';
    else if (tag === 'noBreakHyphen') line += '-';
    else if (tag === 'br' || tag === 'cr') endLine();
    else if (tag === 'numPr' && !close) mark = mark || '• ';
    else if (tag === 'pStyle' && HEADING.test(attributes)) mark = '## ';
    else if (tag === 'tr' || tag === 'tc') rows.pass(tag, close !== '');
    else if (tag === 'p') {
      // A paragraph within another is a text box: what stood before it is a line of its own.
      if (close || line !== '') endLine();
      mark = '';
    }
  }
  return lines.join('\n');
}

/** A row is one line where it has no more characters; a table that lays out a page has longer ones. */
const LONGEST_ROW = 160;

/** Puts the cells of a table's row on one line, where each is one line: "Python | expert | 8 years". */
class TableRows {
  readonly #lines: string[];
  /** Where the row and each of its cells begin; of a table within a table nothing is put together. */
  #starts: number[] = [];
  #depth = 0;

  constructor(lines: string[]) {
    this.#lines = lines;
  }

  pass(tag: 'tr' | 'tc', isEnd: boolean): void {
    if (tag === 'tr') this.#depth = Math.max(0, this.#depth + (isEnd ? -1 : 1));
    if (tag === 'tr' && !isEnd) this.#starts = [];
    else if (tag === 'tc' && !isEnd && this.#depth === 1) this.#starts.push(this.#lines.length);
    else if (tag === 'tr' && this.#depth === 0) this.#join();
  }

  #join(): void {
    const starts = this.#starts;
    this.#starts = [];
    const cells = starts.map((start, n) =>
      this.#lines.slice(start, starts[n + 1] ?? this.#lines.length).filter((line) => line !== ''),
    );
    const row = cells.map(([only = '']) => only.replace(/^• /, '')).join(' | ');
    const isRow = cells.length > 1 && cells.every(({ length }) => length < 2) && row.length <= LONGEST_ROW;
    if (isRow) this.#lines.splice(starts[0] ?? 0, Number.POSITIVE_INFINITY, row);
  }
}

const decoded = (text: string) =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
