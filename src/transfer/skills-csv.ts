import Papa from 'papaparse';
import { FILE_LIMITS } from './limits.ts';
import { type NamedSkill, onceEach, tidyName } from './named-skill.ts';
import { toldOf } from './told-values.ts';
import { Unreadable } from './unreadable.ts';
import type { WrittenSkill } from './written-skill.ts';

type Column = Exclude<keyof NamedSkill, 'unread'>;

/** What others call our columns. LinkedIn’s Skills.csv has one, called Name. */
const HEADS: Record<Column, RegExp> = {
  name: /^(?:name|skills?|skill name|technolog(?:y|ies)|tools?|competenc(?:y|e))$/i,
  level: /^(?:level|skill level|proficiency|rating)$/i,
  years: /^(?:years?|years of experience|experience|yrs)$/i,
  lastUsed: /^(?:last ?used|used last|last year used)$/i,
  note: /^(?:notes?|comments?|remarks?)$/i,
};
const COLUMNS = Object.keys(HEADS) as Column[];

/**
 * Programs that open tables run what begins so, also in full width; whoever writes one puts an apostrophe before it.
 * Where semicolons or tabs divide cells, a cell begins behind each, and a row behind a line break; quotes may stand before it. What has such apostrophes of its own gets one more, so that
 * reading takes away just what writing put there.
 */
const RUNS = /((?:^|[;\t\r\n])"*)(?='*[=+\-@\t\r＝＋－＠])/g;
const GUARDED = /((?:^|[;\t\r\n])"*)'(?='*[=+\-@\t\r＝＋－＠])/g;

/** A value of a table that no program runs. */
export const safeCell = (value: string | number | null) =>
  typeof value === 'string' ? value.replace(RUNS, "$1'") : value;

/** Where each column stands, which ones name skills, and in which row they begin. */
interface Layout {
  names: number[];
  columns: Partial<Record<Column, number>>;
  from: number;
}

/**
 * Whether a text is a table rather than prose: it has a head that we know, or nearly all its lines have the same
 * number of short cells, two at least.
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
 * The skills of a table, whatever its separator. Without a head that we know, the skills are the columns in which
 * many cells are one: `isSkill` tells. Throws {@link Unreadable} where there is no such column, or far too many rows.
 */
export function skillsOfTable(text: string, isSkill: (name: string) => boolean): NamedSkill[] {
  const rows = parse(text, FILE_LIMITS.rows + 1);
  if (rows.length > FILE_LIMITS.rows) throw new Unreadable('too-large');
  const layout = layoutOf(rows, isSkill);
  if (!layout) throw new Unreadable('no-skills');
  return onceEach(rows.slice(layout.from).flatMap((row) => skillsOf(row, layout)));
}

/** A table of skills, a row each, with the byte order mark by which Excel knows UTF-8. */
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
