import Papa from 'papaparse';
import { FILE_LIMITS } from './limits.ts';
import { type NamedSkill, onceEach, tidyName } from './named-skill.ts';
import { toldOf } from './told-values.ts';
import { Unreadable } from './unreadable.ts';
import type { WrittenSkill } from './written-skill.ts';

type Column = Exclude<keyof NamedSkill, 'unread'>;

/** Column names that other programs use. LinkedIn’s Skills.csv has a single one, Name. */
const HEADS: Record<Column, RegExp> = {
  name: /^(?:name|skills?|skill name|technolog(?:y|ies)|tools?|competenc(?:y|e))$/i,
  level: /^(?:level|skill level|proficiency|rating)$/i,
  years: /^(?:years?|years of experience|experience|yrs)$/i,
  lastUsed: /^(?:last ?used|used last|last year used)$/i,
  note: /^(?:notes?|comments?|remarks?)$/i,
};
const COLUMNS = Object.keys(HEADS) as Column[];

/**
 * Matches the start of cells that spreadsheet programs execute, including full-width signs; writing adds an
 * apostrophe there. A cell starts after a semicolon or tab, a row after a line break, possibly after quotes.
 * Existing apostrophes get one more, so that reading removes exactly what writing added.
 */
const RUNS = /((?:^|[;\t\r\n])"*)(?='*[=+\-@\t\r＝＋－＠])/g;
const GUARDED = /((?:^|[;\t\r\n])"*)'(?='*[=+\-@\t\r＝＋－＠])/g;

/** Makes a cell that no program executes. */
export const safeCell = (value: string | number | null) =>
  typeof value === 'string' ? value.replace(RUNS, "$1'") : value;

/** The position of each column, the columns that name skills, and the first data row. */
interface Layout {
  names: number[];
  columns: Partial<Record<Column, number>>;
  from: number;
}

/**
 * Whether a text is a table rather than prose: it has a known header, or nearly all lines have the same number
 * (two or more) of short cells.
 */
export function isTable(text: string): boolean {
  const rows = parse(text, 30);
  const width = rows[0]?.length ?? 0;
  if (rows.length > 1 && layoutOf(rows, () => false)?.from === 1) return true;
  const alike = rows.filter(
    (row) => row.length === width && row.every((cell) => cell.length <= FILE_LIMITS.name),
  );
  return rows.length > 2 && width > 1 && alike.length >= rows.length * 0.9;
}

/**
 * Reads the skills of a table with any separator. Without a known header, uses the columns with many skills
 * according to `isSkill`. Throws {@link Unreadable} if there are none, or far too many rows.
 */
export function skillsOfTable(text: string, isSkill: (name: string) => boolean): NamedSkill[] {
  const rows = parse(text, FILE_LIMITS.rows + 1);
  if (rows.length > FILE_LIMITS.rows) throw new Unreadable('too-large');
  const layout = layoutOf(rows, isSkill);
  if (!layout) throw new Unreadable('no-skills');
  return onceEach(rows.slice(layout.from).flatMap((row) => skillsOf(row, layout)));
}

/** Writes skills as CSV, a row each, with the byte order mark that makes Excel read UTF-8. */
export function tableOfSkills(skills: readonly WrittenSkill[]): string {
  const fields = ['skill', 'level', 'years', 'last used', 'note'];
  const data = skills.map(({ name, level, years, lastUsed, note }) =>
    [name, level, years, lastUsed, note].map(safeCell),
  );
  return `\uFEFF${Papa.unparse({ fields, data }, { newline: '\r\n' })}\r\n`;
}

const parse = (text: string, preview: number) =>
  Papa.parse<string[]>(text, { skipEmptyLines: 'greedy', preview }).data;

function layoutOf(rows: readonly string[][], isSkill: (name: string) => boolean): Layout | null {
  const head = rows[0] ?? [];
  const columns: Layout['columns'] = {};
  for (const column of COLUMNS) {
    const at = head.findIndex((cell) => HEADS[column].test(cell.trim()));
    if (at >= 0) columns[column] = at;
  }
  if (columns.name !== undefined) return { names: [columns.name], columns, from: 1 };
  const sample = rows.slice(0, 200);
  const scores = head.map((_, at) => sample.filter((row) => isSkill(cellOf(row, at))).length);
  const best = Math.max(0, ...scores);
  if (best === 0) return null;
  const names = scores.flatMap((score, at) => (score >= best / 2 ? [at] : []));
  return { names, columns: {}, from: 0 };
}

function skillsOf(row: readonly string[], { names, columns }: Layout): NamedSkill[] {
  const cell = (column: Column) => cellOf(row, columns[column]);
  const note = cell('note').slice(0, FILE_LIMITS.note);
  const values = toldOf({ level: cell('level'), years: cell('years'), lastUsed: cell('lastUsed') });
  const told = { ...values, note: note === '' ? null : note };
  return names
    .map((at) => tidyName(cellOf(row, at)))
    .filter((name) => name !== '')
    .map((name) => ({ name, ...told }));
}

const cellOf = (row: readonly string[], at: number | undefined) =>
  (at === undefined ? '' : (row[at] ?? '')).trim().replace(GUARDED, '$1');
