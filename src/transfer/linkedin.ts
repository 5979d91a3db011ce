import Papa from 'papaparse';
import { FILE_LIMITS } from './limits.ts';
import { LineGatherer, periodBetween, type ToldLines } from './told-lines.ts';
import { Unreadable } from './unreadable.ts';

/** Whether a file of LinkedIn's archive describes dated work: Positions.csv, Projects.csv, Profile.csv. */
export const isStory = (name: string): boolean => /(?:^|\/)(?:positions|projects|profile)\.csv$/i.test(name);

type Row = Readonly<Record<string, string | undefined>>;

/** Whether a table is one of these, by its header. */
export function isStoryTable(text: string): boolean {
  const { meta } = parse(text, 1);
  const heads = new Set(meta.fields ?? []);
  return (heads.has('title') && heads.has('started on')) || (heads.has('headline') && heads.has('summary'));
}

/** Extracts jobs and projects with dates, and the profile. `now`: the current month. */
export function linesOfLinkedIn(tables: readonly string[], now: number): ToldLines {
  const lines = new LineGatherer();
  for (const table of tables) {
    const { data } = parse(table, FILE_LIMITS.rows + 1);
    if (data.length > FILE_LIMITS.rows) throw new Unreadable('too-large');
    for (const row of data) addRow(lines, row, now);
  }
  return lines;
}

function addRow(lines: LineGatherer, row: Row, now: number): void {
  const period = periodBetween(row['started on'] ?? '', row['finished on'] ?? '', now);
  const isWork = row['company name'] !== undefined;
  if (row['started on'] !== undefined) {
    lines.add(row.title ?? '', isWork ? 'work' : 'projects', period, isWork);
    lines.add(row.description ?? '', isWork ? 'work' : 'projects', period);
  } else for (const text of [row.headline, row.summary]) lines.add(text ?? '', 'profile');
}

const parse = (text: string, preview: number) =>
  Papa.parse<Row>(text.replace(/^\uFEFF/, ''), {
    header: true,
    transformHeader: (head) => head.trim().toLowerCase(),
    skipEmptyLines: 'greedy',
    preview,
  });
