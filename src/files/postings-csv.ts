import Papa from 'papaparse';
import { progressOf, TOLD_STATUSES } from '#src/posting/progress/progress.ts';
import type { RecordOf } from '#src/store/records/record-formats.ts';
import { safeCell } from './skills-csv.ts';

type Kept = RecordOf<'postings'>;

const day = (time: number) => new Date(time).toISOString().slice(0, 10);
const yes = (value: boolean | undefined) => (value ? 'yes' : '');

type Column = readonly [name: string, value: (posting: Kept) => string | number | null | undefined];

/** The columns of the postings table; empty cells where a posting has no value. */
const COLUMNS: readonly Column[] = [
  ['title', ({ title }) => title],
  ['company', ({ company }) => company],
  ['place', ({ location }) => location],
  ['job site', ({ portal }) => portal],
  ['address', ({ url }) => url],
  ['posted', ({ facts }) => facts?.posted],
  ['closes', ({ facts }) => facts?.closes],
  ['closed', ({ facts }) => yes(facts?.closed)],
  ['employment', ({ facts }) => facts?.employment?.join(', ')],
  ['workplace', ({ facts }) => facts?.workplace],
  ['pay from', ({ facts }) => facts?.pay?.least],
  ['pay to', ({ facts }) => facts?.pay?.most],
  ['currency', ({ facts }) => facts?.pay?.currency],
  ['pay per', ({ facts }) => facts?.pay?.per],
  ['languages', ({ languages }) => languages?.join(', ')],
  ['seniority', ({ experience }) => experience?.seniority],
  ['years asked', ({ experience }) => experience?.years],
  ['status', (posting) => progressOf(posting).status],
  ...TOLD_STATUSES.map((told): Column => [`date ${told}`, (posting) => progressOf(posting).dates[told]]),
  ['next step', (posting) => progressOf(posting).next],
  ['next step by', (posting) => progressOf(posting).nextOn],
  ['résumé sent', (posting) => progressOf(posting).resume],
  ['note', (posting) => progressOf(posting).note],
  ['first seen', ({ firstSeen }) => day(firstSeen)],
  ['last seen', ({ lastSeen }) => day(lastSeen)],
];

/** Writes postings as CSV, a row each, with the byte order mark that makes Excel read UTF-8. */
export function tableOfPostings(postings: readonly Kept[]): string {
  const fields = COLUMNS.map(([name]) => name);
  const data = postings.map((posting) => COLUMNS.map(([, value]) => safeCell(value(posting) ?? null)));
  return `\uFEFF${Papa.unparse({ fields, data }, { newline: '\r\n' })}\r\n`;
}
