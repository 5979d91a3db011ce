import { STATUSES, statusOf, type WithProgress } from '#src/posting/progress/progress.ts';
import { dictionaryOf } from './dictionary.ts';
import { packed, unpacked } from './pack.ts';
import type { PartIds } from './part-bytes.ts';

/** What a list sorts, filters and finds a posting by, beside what it asks for. */
export interface ListedRow {
  title: string;
  company: string;
  location: string;
  /** ms since 1970. */
  lastSeen: number;
  /** The place among `STATUSES` of how far the user is with it. */
  status: number;
  /** The last day to apply; empty where none is told. */
  closes: string;
  /** Whether it says itself that it is closed. */
  closed: boolean;
}

/** What a list needs of a posting as it is kept. */
export interface ListedFrom
  extends WithProgress,
    Pick<ListedRow, 'title' | 'company' | 'location' | 'lastSeen'> {
  facts?: { closes?: string; closed?: boolean };
}

/** The row of a posting. */
export function listedRow(posting: ListedFrom): ListedRow {
  const { title, company, location, lastSeen, facts } = posting;
  const status = STATUSES.indexOf(statusOf(posting));
  return {
    ...{ title, company, location, lastSeen, status },
    ...{ closes: facts?.closes ?? '', closed: facts?.closed === true },
  };
}

/** Which bytes mean what. To be raised whenever a row is made or written otherwise. A test tells when that is forgotten. */
export const ROWS_FORMAT = 101;

interface Words extends PartIds {
  title: readonly string[];
  company: readonly string[];
  location: readonly string[];
  closes: readonly string[];
}

/** Rows as bytes, of which about eighty go to a posting; {@link rowsFrom} is the inverse. */
export function bytesOfRows(rows: readonly ListedRow[], { from, before }: PartIds): Uint8Array {
  const closes = dictionaryOf(rows.map((row) => row.closes));
  const text = (name: 'title' | 'company' | 'location') => rows.map((row) => row[name]);
  const words: Words = {
    ...{ from, before, title: text('title'), company: text('company'), location: text('location') },
    closes: closes.values,
  };
  const columns = [
    Uint8Array.from(rows, ({ status }) => status),
    Uint8Array.from(rows, ({ closed }) => Number(closed)),
    closes.column,
  ];
  return packed(ROWS_FORMAT, JSON.stringify(words), columns, [
    Float64Array.from(rows, ({ lastSeen }) => lastSeen),
  ]);
}

/** The rows that bytes hold; null where they are damaged, of another format or other ids, or something else altogether. */
export function rowsFrom(bytes: unknown, span: PartIds): ListedRow[] | null {
  const found = unpacked(ROWS_FORMAT, bytes);
  if (!found) return null;
  const { from, before, title, company, location, closes }: Words = JSON.parse(found.text);
  if (from !== span.from || before !== span.before) return null;
  const [status, closed, ofCloses] = found.columns;
  const [lastSeen] = found.numbers;
  return title.map((_, n) => ({
    title: title[n] as string,
    company: company[n] as string,
    location: location[n] as string,
    lastSeen: lastSeen?.[n] as number,
    status: status?.[n] as number,
    closes: closes[ofCloses?.[n] as number] as string,
    closed: closed?.[n] === 1,
  }));
}
