/**
 * Matches a tag of WordprocessingML that affects the text, or the characters between two tags. A tag contains no
 * "<", so a file that never closes a tag cannot cause slow matching.
 */
const PIECE =
  /<(\/?)(?:w|mc):(Fallback|p|t|tab|br|cr|noBreakHyphen|pStyle|numPr|tr|tc)\b([^<>]*?)(\/?)>|<[^<>]*>|([^<]+)/g;
const HEADING = /\bw:val="(?:heading|title|überschrift|titre|nadpis)/i;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Returns the text of a Word document’s main part (word/document.xml), a line per paragraph. List items get a
 * bullet, headings blank lines, and short table rows one line. It scans tags without an XML parser, so no entity
 * can expand.
 */
export function textOfDocument(xml: string): string {
  const lines: string[] = [];
  let line = '';
  let mark = '';
  let inText = false;
  /** Depth within copies of text boxes that Word keeps for its older versions. */
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
      // A nested paragraph is a text box; the text before it is a line of its own.
      if (close || line !== '') endLine();
      mark = '';
    }
  }
  return lines.join('\n');
}

/** Maximum characters of a table row on one line; layout tables have longer ones. */
const LONGEST_ROW = 160;

/** Joins the one-line cells of a table row: "Python | expert | 8 years". */
class TableRows {
  readonly #lines: string[];
  /** Start positions of the row and its cells. Nested tables are not joined. */
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
    // Half of a pair is no character.
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
  });
