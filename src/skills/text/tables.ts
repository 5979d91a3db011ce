import SIGNS from '#data/signs/tables.json' with { type: 'json' };
import type { Block } from '#src/posting/posting.ts';
import { opensSection } from './headings.ts';
import { isMereJudgement, LEVEL_WORDS } from './judgements.ts';
import { signsOf } from './signs.ts';

/** Tables of skills: a row names one, and its cells tell how much of it is asked for, and for how many years. */

/** What the cells of a row tell of the line that holds its name. */
export interface Row {
  /** The cell that judges it ("Preferred"), or null where its own line holds that. */
  judgement: string | null;
  years: number | null;
}
export interface Tables {
  /** By the number of the block that holds the name. */
  rows: ReadonlyMap<number, Row>;
  /** Blocks that are but a cell, and no heading of what follows. */
  cells: ReadonlySet<number>;
}

type Cell = 'judgement' | 'years' | 'unit' | 'level';

const { COUNT, UNIT, LEVEL, OF_YEARS, OF_OTHERS } = signsOf(SIGNS, { levels: LEVEL_WORDS });
/** In characters. */
const LONGEST_NAME = 50;
const LONGEST_CELL = 25;

function cellOf({ kind, text }: Block): Cell | null {
  if (kind === 'item' || text.length > LONGEST_CELL || text.endsWith(':')) return null;
  if (COUNT.test(text)) return 'years';
  if (UNIT.test(text)) return 'unit';
  if (LEVEL.test(text)) return 'level';
  return isMereJudgement(text) ? 'judgement' : null;
}

function isHeader({ text }: Block): boolean {
  return OF_YEARS.test(text) || OF_OTHERS.test(text);
}

/** A short line that may name a skill, and opens no section. */
function mayName(block: Block | undefined): boolean {
  if (!block || block.kind === 'item' || block.text.length > LONGEST_NAME) return false;
  if (/[.:;!?,]$/u.test(block.text) || !/[A-Za-zÀ-ɏ]/u.test(block.text)) return false;
  return !cellOf(block) && !isHeader(block) && !opensSection(block.text);
}

/** All tables in the blocks of an ad. */
export function tablesIn(blocks: readonly Block[]): Tables {
  const rows = new Map<number, Row>();
  const cells = new Set<number>();
  rowsOfLines(blocks, rows);
  const kinds = blocks.map(cellOf);
  for (let at = 0; at < blocks.length; at++) {
    const table = tableFrom(at, blocks, kinds);
    if (!table) continue;
    for (const { name, end } of table) {
      rows.set(name, rowOf(blocks.slice(name + 1, end), kinds.slice(name + 1, end)));
      for (let cell = name + 1; cell < end; cell++) cells.add(cell);
    }
    for (let cell = headerBefore(at, blocks, kinds); cell < at; cell++) cells.add(cell);
    at = (table.at(-1)?.end ?? at) - 1;
  }
  return { rows, cells };
}

/** A row of lines: the number of the block that holds its name, and of the first behind it. */
interface Lines {
  name: number;
  end: number;
}

/**
 * The rows that follow one another from a block on, a cell a line: two at least. Where a judgement ends each, a list
 * under headings looks the same ("Java", "Preferred", "Scala"): then what stands above and beneath must tell.
 */
function tableFrom(at: number, blocks: readonly Block[], kinds: readonly (Cell | null)[]): Lines[] | null {
  const table: Lines[] = [];
  // Most lines have no cell beneath them, and need not be looked at.
  for (let name = at; kinds[name + 1] && mayName(blocks[name]); name = table.at(-1)?.end ?? name) {
    let end = name + 1;
    while (kinds[end]) end++;
    if (!kinds.slice(name + 1, end).includes('judgement')) break;
    table.push({ name, end });
  }
  const last = table.at(-1);
  if (!last || table.length < 2) return null;
  if (kinds[last.end - 1] !== 'judgement' || headerBefore(at, blocks, kinds) < at) return table;
  const below = blocks[last.end];
  return kinds[at - 1] === 'judgement' || below?.kind === 'item' || mayName(below) ? null : table;
}

/** Where the names of the columns begin that stand above a table, a line each; its own place if there are none. */
function headerBefore(at: number, blocks: readonly Block[], kinds: readonly (Cell | null)[]): number {
  let start = at;
  while (start > 0 && (kinds[start - 1] || isHeader(blocks[start - 1] as Block))) start--;
  return blocks.slice(start, at).some(isHeader) ? start : at;
}

function rowOf(cells: readonly Block[], kinds: readonly (Cell | null)[]): Row {
  return {
    judgement: cells[kinds.indexOf('judgement')]?.text ?? null,
    years: countIn(cells[kinds.indexOf('years')]?.text),
  };
}

function countIn(cell: string | undefined): number | null {
  const count = Number(COUNT.exec(cell ?? '')?.groups?.count ?? 0);
  return count > 0 ? count : null;
}

/** "Java | Required | 3" beneath "Skill | Level | Years": here only the column tells what the number counts. */
function rowsOfLines(blocks: readonly Block[], rows: Map<number, Row>): void {
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
}

/** The cells of a line; bars at its ends hold none. */
function cellsIn(line: string): string[] {
  const inner = line.replace(/^\s*\||\|\s*$/gu, '');
  return inner.includes('|') ? inner.split('|').map((cell) => cell.trim()) : [];
}
