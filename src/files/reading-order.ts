/** A piece of text on a page, in points. `x` and `y` are where it begins on its line; y grows downwards. */
export interface PdfPiece {
  text: string;
  x: number;
  y: number;
  width: number;
  /** The font size. */
  height: number;
}

/** Text on one line without a column gap. */
interface Segment extends PdfPiece {
  right: number;
}

/** Minimum width of the white gap between columns, in points, */
const GUTTER = 10;
/** unless one side is as short as this on average, in characters: dates and years belong to the line before. */
const SHORT = 18;
/** Maximum segments of a page to search for columns. A page with more is a map, a chart or an attack, */
const MOST_SEGMENTS = 1_500;
/** and at most this many of the widest gaps are tried, and this depth of nested columns. */
const MOST_GUTTERS = 12;
const DEEPEST = 6;
const YEARS = /^\s*\d+\+? ?(?:years?|yrs?)\b/i;
const BULLET = /^\s*[•●▪■◦‣⁃∙·○►➢✓✔–-](?:\s|$)/u;

/**
 * Returns a page's text in reading order. Headings, items and paragraphs end with a line break. Columns are read
 * one after the other, tables row by row with separated cells.
 */
export function inReadingOrder(pieces: readonly PdfPiece[]): string {
  return columns(segments(pieces)).map(readColumn).join('\n\n');
}

/** Joins adjacent pieces of a line. */
function segments(pieces: readonly PdfPiece[]): Segment[] {
  const all: Segment[] = [];
  for (const piece of [...pieces].sort((a, b) => rowOf(a) - rowOf(b) || a.x - b.x)) {
    if (piece.text.trim() === '') continue;
    const last = all.at(-1);
    const gap = last ? piece.x - last.right : 0;
    if (last && onOneLine(last, piece) && gap < 1.6 * piece.height && gap > -piece.height) {
      const space = gap > 0.12 * piece.height && !/\s$/.test(last.text) && !/^\s/.test(piece.text) ? ' ' : '';
      last.text += space + piece.text;
      last.right = piece.x + piece.width;
      last.width = last.right - last.x;
    } else all.push({ ...piece, right: piece.x + piece.width });
  }
  return all;
}

/** Pieces of a line may differ a little in y, such as bold words and bullets of another font. */
const rowOf = ({ y }: PdfPiece) => Math.round(y / 3);
const onOneLine = (a: PdfPiece, b: PdfPiece) => Math.abs(a.y - b.y) < 0.5 * Math.max(a.height, b.height);

/** Splits a page recursively at the widest gap between columns of text. */
function columns(page: Segment[], depth = 0): Segment[][] {
  if (page.length > MOST_SEGMENTS || depth > DEEPEST) return [page];
  for (const gutter of gutters(page)) {
    const left = page.filter(({ right }) => right <= gutter);
    const right = page.filter(({ x }) => x >= gutter);
    const across = page.filter((one) => one.x < gutter && one.right > gutter);
    if (!isColumn(left, right) || across.length > page.length / 4) continue;
    return byBands(left, right, across, depth + 1);
  }
  return [page];
}

/** Keeps full-width lines (a name on top, a footer) in their place before, between and after the columns. */
function byBands(left: Segment[], right: Segment[], across: Segment[], depth: number): Segment[][] {
  const bands: Segment[][] = [];
  let top = Number.NEGATIVE_INFINITY;
  const take = (bottom: number) => {
    const inside = ({ y }: Segment) => y >= top && y < bottom;
    bands.push(...columns(left.filter(inside), depth), ...columns(right.filter(inside), depth));
    top = bottom;
  };
  for (const one of across) {
    take(one.y);
    bands.push([one]);
  }
  take(Number.POSITIVE_INFINITY);
  return bands.filter(({ length }) => length > 0);
}

/** Returns the middles of gaps that few segments cross, the widest first. */
function gutters(page: readonly Segment[]): number[] {
  const edges = [...new Set(page.map(({ x }) => Math.floor(x)))].sort((a, b) => a - b);
  return edges
    .map((edge) => {
      const before = page.filter(({ x, right }) => x < edge && right < edge + GUTTER);
      const end = Math.max(...before.map(({ right }) => right).filter((right) => right <= edge), 0);
      return { at: (edge + end) / 2, width: end > 0 ? edge - end : 0 };
    })
    .filter(({ width }) => width >= GUTTER)
    .sort((a, b) => b.width - a.width)
    .slice(0, MOST_GUTTERS)
    .map(({ at }) => at);
}

function isColumn(left: readonly Segment[], right: readonly Segment[]): boolean {
  if (left.length < 4 || right.length < 4) return false;
  const shared = right.filter((one) => left.some((other) => onOneLine(one, other))).length;
  const shorter = Math.min(meanLength(left), meanLength(right));
  return shorter > SHORT || shared < right.length * 0.6;
}

const meanLength = (all: readonly Segment[]) =>
  all.reduce((sum, { text }) => sum + text.length, 0) / all.length;

/** Joins one column from top to bottom: wrapped lines are joined, wider gaps become blank lines. */
function readColumn(column: readonly Segment[]): string {
  // Not by one call with all of them: a hostile page has more pieces than a call may have arguments.
  const edge = column.reduce((most, { right }) => Math.max(most, right), 0);
  const start = column.reduce((least, { x }) => Math.min(least, x), edge);
  let text = '';
  let before: Segment | null = null;
  for (const one of column) {
    if (before) text += betweenOf(before, one, edge, edge - start);
    text += one.text.trim();
    before = one;
  }
  return text;
}

function betweenOf(before: Segment, next: Segment, edge: number, width: number): string {
  if (onOneLine(before, next)) {
    if (BULLET.test(`${before.text.trim()} `)) return ' ';
    // "Python    8 years" belongs together; other cells are separate names.
    return YEARS.test(next.text) ? ', ' : ' | ';
  }
  const drop = next.y - before.y;
  const isFull = edge - before.right < 0.12 * width && before.width > 0.6 * width;
  const sameSize = Math.abs(before.height - next.height) < 0.6;
  if (isFull && sameSize && drop < 1.7 * next.height && drop > 0 && !BULLET.test(next.text)) return ' ';
  return drop > 1.9 * next.height ? '\n\n' : '\n';
}
