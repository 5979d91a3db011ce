import SIGNS from '#data/signs/tables.json' with { type: 'json' };
import type { Block } from '#src/posting/posting.ts';
import { isMereJudgement, LEVEL_WORDS } from './judgements.ts';
import { signsOf } from './signs.ts';

/** Values of a table row for the line with its name. */
interface Row {
  /** Judging cell ("Preferred"), or null if the line itself states the need. */
  judgement: string | null;
  years: number | null;
}
interface Tables {
  /** By block number of the name. */
  rows: ReadonlyMap<number, Row>;
  /** Blocks that are just a cell, and no heading of what follows. */
  cells: ReadonlySet<number>;
}

const { COUNT, CELL, OF_YEARS, OF_OTHERS, MUSTS, YEARS_OF_MUSTS } = signsOf(SIGNS, { levels: LEVEL_WORDS });
/** In characters. */
const LONGEST_NAME = 50;
const LONGEST_CELL = 25;
/** Minimum header lines and rows; a list under headings looks similar ("Skills", "Java", "Preferred"). */
const LEAST = 2;

/**
 * Finds tables of skills in an ad: under column names ("Skill", "Level", "Years") each row names a skill, and
 * its cells state need and years. A cell is a line, or text between bars.
 */
export function tablesIn(blocks: readonly Block[]): Tables {
  const rows = new Map([...rowsOfForm(blocks), ...rowsOfBars(blocks)]);
  const cells = new Set<number>();
  const texts = blocks.map(({ kind, text }) => (kind === 'item' ? '' : text));
  for (let at = 0; at < texts.length; at++) {
    const first = headerEnd(at, texts);
    const table = first - at < LEAST ? [] : rowsFrom(first, texts);
    if (table.length < LEAST) continue;
    for (const { name, end } of table) rows.set(name, rowOf(texts.slice(name + 1, end)));
    const names = new Set(table.map(({ name }) => name));
    const end = table.at(-1)?.end ?? first;
    for (let n = at; n < end; n++) if (!names.has(n)) cells.add(n);
    at = end - 1;
  }
  return { rows, cells };
}

const isHeader = (text: string): boolean => OF_YEARS.test(text) || OF_OTHERS.test(text);

const isCell = (text = ''): boolean =>
  text.length <= LONGEST_CELL && !text.endsWith(':') && (CELL.test(text) || isMereJudgement(text));

/** Returns the end of the column names that begin here, or the start if there are none. */
function headerEnd(at: number, texts: readonly string[]): number {
  let end = at;
  while (isHeader(texts[end] ?? '') || (end > at && isCell(texts[end]))) end++;
  return end;
}

/** Returns the rows from here on, one line a cell: block numbers of each row's name and of the row's end. */
function rowsFrom(first: number, texts: readonly string[]): { name: number; end: number }[] {
  const table: { name: number; end: number }[] = [];
  for (let name = first; ; ) {
    const { length } = texts[name] ?? '';
    let end = name + 1;
    while (isCell(texts[end])) end++;
    const judged = texts.slice(name + 1, end).some(isMereJudgement);
    if (length === 0 || length > LONGEST_NAME || !judged) return table;
    table.push({ name, end });
    name = end;
  }
}

const rowOf = (cells: readonly string[]): Row => ({
  judgement: cells.find(isMereJudgement) ?? null,
  years: cells.map(countIn).find((count) => count !== null) ?? null,
});

function countIn(cell: string | undefined): number | null {
  const count = Number(COUNT.exec(cell ?? '')?.groups?.count ?? 0);
  return count > 0 ? count : null;
}

/** Number of lines after a form's skills that may state their years. */
const LONGEST_FORM = 5;

/** Reads a form with "Must have skills:" and, a few lines below, only the years required of them. */
function rowsOfForm(blocks: readonly Block[]): [number, Row][] {
  return blocks.flatMap(({ text }, n): [number, Row][] => {
    if (!MUSTS.test(text)) return [];
    const below = blocks.slice(n + 2, n + 2 + LONGEST_FORM);
    const count = below.map((line) => YEARS_OF_MUSTS.exec(line.text)?.groups?.count).find(Boolean);
    return count === undefined ? [] : [[n + 1, { judgement: null, years: Number(count) }]];
  });
}

/** Reads rows like "Java | Required | 3" under "Skill | Level | Years"; the column gives a number its meaning. */
function rowsOfBars(blocks: readonly Block[]): Map<number, Row> {
  const rows = new Map<number, Row>();
  let column = -1;
  let width = 0;
  blocks.forEach(({ text }, block) => {
    const cells = cellsIn(text);
    if (cells.length !== width) column = -1;
    if (cells.length < 2) return;
    const ofYears = cells.findIndex((cell) => OF_YEARS.test(cell));
    if (ofYears > 0) [column, width] = [ofYears, cells.length];
    else if (column > 0) rows.set(block, { judgement: null, years: countIn(cells[column]) });
  });
  return rows;
}

/** Returns the cells of a line; bars at its ends enclose none. */
function cellsIn(line: string): string[] {
  const inner = line.replace(/^\s*\||\|\s*$/gu, '');
  return inner.includes('|') ? inner.split('|').map((cell) => cell.trim()) : [];
}
